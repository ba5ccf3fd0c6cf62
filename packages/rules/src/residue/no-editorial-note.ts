import {defineRule, textsWhere} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {isTitle} from './is-title.ts'

/** Orders of newsrooms in brackets and capitals: complete, check, is missing, is to be confirmed. */
const orders = [
  'ERGÄNZEN', 'PRÜFEN', 'FEHLT', 'NACHTRAGEN', 'COMPLÉTER', 'VÉRIFIER', 'COMPLETAR', 'PENDIENTE', 'FALTA', 'VERIFICAR', 'CONFIRMAR',
  'COMPLETARE', 'VERIFICARE', 'AANVULLEN', 'CHECKEN', 'УТОЧНИТЬ', 'ДОПОЛНИТЬ', 'УТОЧНИТИ', 'ДОПОВНИТИ', 'UZUPEŁNIĆ', 'SPRAWDZIĆ',
  'DOPLNIT', 'OVĚŘIT', 'EKLENECEK', 'LENGKAPI', 'SEMAK', 'FACT CHECK', 'CHECK SPELLING', 'ADD QUOTE', 'NEEDS SOURCE', 'MISSING PHOTO',
  '要確認', '追記', '待补充', '待核实', '待補充', '待確認', '확인 필요', '추가 필요',
]
const signs = new RegExp(String.raw`TK|TODO|TBD|FIXME|XXX|[[【（](?:[^[\]【】（）\p{Ll}]{0,40})(?:${orders.join('|')})`, 'u')

/** A block that is nothing but a mark of the newsroom, or begins with one and says what is to do. */
const whole = /^(?:[[(*]{0,2}(?:TK(?:TK)*|TODO|TBD|FIXME|XXX)[\])*]{0,2} ?[.:!?]?$|(?:TODO|FIXME)(?: ?\([^()]{1,40}\))?: ?\S|(?:TKTK|TK|TBD|XXX): (?!\p{Lu}))/u

/** Notes in brackets, and what somebody will look up: doubled, or before what is counted, no language has TK. */
const within = new RegExp([
  String.raw`\[(?:TK|TODO|FIXME|TBD)[:,]? [^[\]]{2,200}\]|\((?:TK|TODO|FIXME)[:,] [^()]{2,200}\)`,
  String.raw`(?<![\w-])(?:TKTK(?:TK)*|TK TK|[$€£]TK)(?![\w-])`,
  String.raw`[[【（][^[\]【】（）\p{Ll}]{0,40}(?:${orders.join('|')})[^[\]【】（）\p{Ll}]{0,40}[\]】）]`,
  String.raw`(?<![\w-])TK(?= (?:percent|per cent|million|billion|people|years?|dollars|euros|words)\b)`,
].join('|'), 'gu')

/** `todo` is a word there, and a heading may be `TODO: lo que cambia`. */
const everything = /^(?:es|pt|gl|ca)\b/

export default defineRule({
  id: 'residue/no-editorial-note',
  summary: 'Disallow notes to the editor such as TK and TODO.',
  why: 'They mark what is still missing; once published, readers find the gap.',
  confidence: 'likely',
  unit: 'article',
  messages: {found: '`{note}` marks something that is still missing. Write it, or delete the note.'},
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Spanish [ES], Turkmen [TK] and Tajik [TG] pages', note: 'A code of a language.'},
      {text: 'The TODO list of the city is long, and TK Maxx has moved.', note: 'A word in a sentence.'},
      {text: 'TODO', language: 'es', note: 'It means “everything”.'},
      {text: 'Write `TODO: fix` in the code.', note: 'Code is shown as it is.'},
      {text: '| Time | Place |\n|---|---|\n| TBD | Hall |', note: 'A table may say that something is open.'},
    ],
    invalid: [
      {text: 'The bridge reopens.\n\n⟦TK⟧\n\nTraffic is slow.'},
      {text: 'Die Brücke kostet viel ⟦[BITTE ERGÄNZEN]⟧, sagt die Stadt.', language: 'de'},
      {text: '橋は五月に開く⟦【要確認】⟧と市は言う。', language: 'ja'},
      {text: 'Some ⟦TK⟧ percent of drivers agreed, said ⟦TKTK⟧.'},
      {text: '⟦TODO: ask the mayor for a quote⟧\n\nThe bridge reopens.'},
      {text: 'The bridge cost ⟦[TK: ask the city]⟧ and opens in May.'},
      {format: 'text', text: 'Jembatan dibuka lagi.\n\n⟦FIXME⟧', language: 'id'},
      {text: 'El puente se abre.\n\n⟦XXX: check the name⟧', language: 'es', note: 'A note that no language has a word for.'},
    ],
  },
  check({article, report}) {
    for (const text of suspects(article)) {
      const {prose, block} = text
      if (block?.kind === 'cell' || isTitle(article, text)) continue
      const places = whole.test(prose.trim()) ? [trimmed(prose)] : placesWithin(prose)
      const isWord = everything.test(block?.language ?? article.language)
      for (const [start, end] of places) {
        if (isWord && prose.startsWith('TODO', start)) continue
        report({at: text.locate(start, end), message: 'found', data: {note: prose.slice(start, end)}})
      }
    }
  },
})

const suspects = textsWhere(({prose}) => signs.test(prose))

type Span = readonly [start: number, end: number]

function trimmed(prose: string): Span {
  return [prose.length - prose.trimStart().length, prose.trimEnd().length]
}

function placesWithin(prose: string): readonly Span[] {
  return [...prose.matchAll(within)].map(({0: note, index}) => [index, index + note.length])
}
