import type {Article, Link, Range} from '@presscheck/article'
import {askOnce, blocksWhere, defineRule, type Edit, sourceHolds, textsWhere, touchesCode} from '@presscheck/rule-kit'
import * as v from 'valibot'

const citation = '(?:turn\\d{1,3}(?:search|view|news|image|file|fetch|product|finance|sports|forecast|academia|youtube|reddit|calculator)\\d{1,3})'

/** Marks that assistants leave in what is copied from them. Source: Wikipedia, Signs of AI writing, 2026. */
const tokens = new RegExp([
  String.raw`(?::?contentReference)?\[oaicite:\d{1,4}\](?:\{index=\d{1,4}\})?`,
  String.raw`\uE200?(?:file|i|nav|video)?(?:cite|image|list)?(?:\uE202?${citation}\uE201?)+`,
  String.raw`【\d{1,4}(?::\d{1,4})?†[^】\n]{0,120}】`,
  String.raw`\[cite_(?:start|end)\]|\[cite: ?\d{1,4}(?:[,–-] ?\d{1,4}){0,20}\]`,
  String.raw`\[span_\d{1,4}\]\((?:start|end)_span\)`,
  String.raw`\[(?:attached_file|web):\d{1,4}\]`,
  String.raw`<\|(?:im_start|im_end|endoftext|eot_id|start_header_id|end_header_id|begin_of_text|assistant|user|system|end)\|>`,
  String.raw`\[\/?INST\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<｜[^｜\n]{1,40}｜>`,
  String.raw`:::writing\{[^}\n]{0,200}\}`,
].map((token) => `(?:${token})+`).join('|'), 'g')

/** Every such mark holds one of these, or a dagger, or `turn` with a figure. */
const signs = [
  'oaicite', '[cite', '_span)', '[attached_file:', '[web:', '|>', '｜>', 'INST]', 'SYS>>', '_of_turn>',
  ':::writing',
]

/** Tags of thoughts and citations, which parsers of markup swallow. */
const tags = /<\/?think(?:ing)?>|<\/?grok:render\b[^<>]{0,300}>/g

/** Targets that mean something inside the assistant alone. */
const target = /^(?:start|end)_span$|\/\/ppl-ai-file-upload\./

export default defineRule({
  id: 'residue/no-assistant-token',
  summary: 'Disallow marks that chat assistants leave in copied text.',
  why: 'They mean something inside the assistant alone; readers see that the text was pasted unread.',
  confidence: 'certain',
  unit: 'article',
  messages: {
    token: '`{token}` is a mark of a chat assistant. Delete it.',
    label: 'The words of this link begin with a mark of a chat assistant: `{token}`. Delete it.',
    target: 'This link leads into a chat assistant: `{token}`. Give it a target that readers can open.',
    tag: '`{token}` is a tag from inside a chat assistant. Delete it and what belongs to it.',
    delete: 'Delete `{token}`',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'The token `turn0search0` is written by the assistant.', note: 'Code is shown as it is.'},
      {text: '新しい橋【写真】が開通した。', language: 'ja', note: 'Brackets that Japanese uses.'},
      'It is your turn. See [cite] and [1].',
    ],
    invalid: [
      {text: 'The bridge reopens.⟦:contentReference[oaicite:0]{index=0}⟧', fixed: 'The bridge reopens.'},
      {text: 'Traffic fell ⟦citeturn0search0turn0search1⟧. It rose.', fixed: 'Traffic fell. It rose.'},
      {text: 'Jembatan dibuka⟦【4†source】⟧ lagi.', language: 'id', fixed: 'Jembatan dibuka lagi.'},
      {text: '## ⟦[cite_start]⟧Instruções', language: 'pt', fixed: '## Instruções'},
      {text: 'A fact ⟦[span_1](start_span)⟧of it.', suggested: ['A fact of it.']},
      {
        text: 'It was [⟦oai_citation:2‡⟧City Hall](https://city.example.org/) who said so.',
        fixed: 'It was [City Hall](https://city.example.org/) who said so.',
      },
      {format: 'text', text: '⟦<|im_start|>⟧The bridge reopens.', fixed: 'The bridge reopens.'},
      {text: '⟦<think>⟧The user wants an article.⟦</think>⟧ The bridge reopens.'},
      {format: 'html', text: '<p>The bridge reopens⟦【12†L3-L9】⟧.</p>', fixed: '<p>The bridge reopens.</p>'},
    ],
  },
  check({article, report}) {
    for (const text of suspects(article)) {
      for (const {0: token, index} of tokensIn(text)) {
        const at = withIndex(article, text.locate(index, index + token.length))
        const isPlain = article.source.startsWith(token, at[0])
        const fix = {range: withBlank(article, at), text: ''}
        report({at, message: 'token', data: {token: article.source.slice(...at)}, ...(isPlain && {fix})})
      }
    }
    for (const block of linkBlocks(article)) {
      for (const link of block.links) {
        const words = block.text.slice(link.start, link.end)
        const label = /^oai_citation:\d{1,4}‡?/.exec(words)?.[0]
        if (label !== undefined) {
          const at = block.locate(link.start, link.start + label.length)
          report({at, message: 'label', data: {token: label}, fix: {range: at, text: ''}})
        } else if (target.test(link.url)) {
          report({at: link.range, message: 'target', data: {token: link.url}, suggestions: suggestDeletion(link)})
        }
      }
    }
    if (!mayHoldTag(article)) return
    for (const {0: token, index} of article.source.matchAll(tags)) {
      const at: Range = [index, index + token.length]
      if (!touchesCode(article, at)) report({at, message: 'tag', data: {token}})
    }
  },
})

const tokensIn = askOnce(({prose}) => mayHoldToken(prose) ? [...prose.matchAll(tokens)] : [])

const suspects = textsWhere((text) => tokensIn(text).length > 0)

const linkBlocks = blocksWhere(({links, text, region}) => region === 'main' && links.some(({url, start}) => (
  target.test(url) || text.startsWith('oai_citation', start)
)))

const mayHoldTag = sourceHolds(/<\/?(?:think|grok:render)/, 13)

function mayHoldToken(text: string): boolean {
  return /[†\uE200-\uE202]|turn\d/.test(text) || signs.some((sign) => text.includes(sign))
}

/** With `{index=0}` behind it, which some parsers of Markdown take for attributes. */
function withIndex({source}: Article, [start, end]: Range): Range {
  return [start, end + (/^\{index=\d{1,4}\}/.exec(source.slice(end, end + 14))?.[0].length ?? 0)]
}

/** With the blank before it, where a blank, a stop or nothing follows. */
function withBlank({source}: Article, [start, end]: Range): Range {
  return [source.charAt(start - 1) === ' ' && /^$|[\s.,;:!?)]/.test(source.charAt(end)) ? start - 1 : start, end]
}

function suggestDeletion({url, range}: Link): readonly {message: 'delete'; data: {token: string}; edit: Edit}[] {
  return /_span$/.test(url) ? [{message: 'delete', data: {token: url}, edit: {range, text: ''}}] : []
}
