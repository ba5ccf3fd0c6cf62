import type {Article, Block} from '@presscheck/article'
import {defineRule, type Edit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {type Address, addressesWhere} from './addresses.ts'

/** Keys that only count and follow readers; no page needs them. Source: the lists of ClearURLs and of browsers. */
const tracking = /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|oly_anon_id|oly_enc_id|vero_id|vero_conv|wickedid|ml_subscriber|ml_subscriber_hash|rb_clickid|s_cid|srsltid|_openstat|pk_campaign|pk_kwd|mtm_\w+|piwik_\w+|matomo_\w+|_ga|_gl)$/i

/** What a chat assistant writes into the addresses that are copied from it. */
const assistant = /^(?:utm_source=(?:chatgpt|openai|copilot|perplexity|gemini|claude)|referrer=grok)(?:\.\w+)?$/i

/** What an article about such parameters talks of. */
const topic = /\butm\b|\butm_|\b(?:tracking|campaign|url|query) (?:code|parameter|tag|string|link)/i

export default defineRule({
  id: 'link/no-tracking-parameter',
  summary: 'Disallow parameters in links that follow readers.',
  why: 'They tell others where readers come from, break counting, and show where a link was copied.',
  confidence: 'certain',
  severity: 'warning',
  unit: 'article',
  messages: {
    tracking: 'The link follows readers by `{keys}`. Delete the parameters.',
    assistant: 'The link was copied from a chat assistant: `{keys}`. Delete the parameter, and check that the page says what the text says.',
  },
  options: v.object({}),
  examples: {
    valid: [
      'See [the city](https://city.example.org/?page=2&id=7).',
      {text: 'Add `?utm_source=news` to the address.', note: 'Code is shown as it is.'},
      {
        text: 'A UTM parameter looks so: https://city.example.org/?utm_source=news',
        note: 'It is what the text is about.',
      },
    ],
    invalid: [
      {
        text: 'See [the city](https://city.example.org/?id=7&⟦utm_source=news&utm_medium=mail⟧#top).',
        fixed: 'See [the city](https://city.example.org/?id=7#top).',
      },
      {text: 'See https://city.example.org/a?⟦fbclid=Iw12⟧ now.', fixed: 'See https://city.example.org/a now.'},
      {
        text: 'See [the city][1].\n\n[1]: https://city.example.org/?⟦utm_source=chatgpt.com⟧ "City"',
        fixed: 'See [the city][1].\n\n[1]: https://city.example.org/ "City"',
      },
      {
        format: 'html',
        text: '<p>See <a href="https://city.example.org/?⟦gclid=1⟧&amp;a=2">the city</a>.</p>',
        fixed: '<p>See <a href="https://city.example.org/?a=2">the city</a>.</p>',
      },
      {
        format: 'text', language: 'id',
        text: 'Lihat https://kota.example.org/?⟦utm_campaign=mei⟧.',
        fixed: 'Lihat https://kota.example.org/.',
      },
    ],
  },
  check({article, report}) {
    const isTopic = topicTest(article)
    for (const address of suspects(article)) {
      const found = readTracking(article, address)
      if (!found || (!found.isAssistant && isTopic(address))) continue
      const {at, keys, fix, isAssistant} = found
      report({at, message: isAssistant ? 'assistant' : 'tracking', data: {keys}, fix})
    }
  },
})

const suspects = addressesWhere(({url}) => url.includes('?'))


interface Tracking {
  readonly at: readonly [number, number]
  readonly keys: string
  readonly fix: Edit
  readonly isAssistant: boolean
}

/** The parameters that follow readers, from the first to the last, and the address without them. */
function readTracking({source}: Article, {at: [start, end]}: Address): Tracking | undefined {
  const written = source.slice(start, end)
  const question = written.indexOf('?')
  if (question < 0) return undefined
  const hash = written.indexOf('#', question)
  const query = written.slice(question + 1, hash < 0 ? written.length : hash)
  const kept: string[] = []
  const found: {from: number; to: number; parameter: string}[] = []
  let from = question + 1
  for (const parameter of query.split(/&(?:amp;)?/)) {
    const to = from + parameter.length
    const isTracking = tracking.test(parameter.split('=', 1)[0] ?? '') || assistant.test(parameter)
    if (isTracking) found.push({from, to, parameter})
    else kept.push(parameter)
    from = to + (written.startsWith('&amp;', to) ? 5 : 1)
  }
  const [first] = found
  const last = found.at(-1)
  if (!first || !last) return undefined
  const separator = query.includes('&amp;') ? '&amp;' : '&'
  const rest = (kept.length > 0 ? `?${kept.join(separator)}` : '') + (hash < 0 ? '' : written.slice(hash))
  return {
    at: [start + first.from, start + last.to],
    keys: found.map(({parameter}) => assistant.test(parameter) ? parameter : parameter.split('=', 1)[0]).join(', '),
    fix: {range: [start + question, end], text: rest},
    isAssistant: found.some(({parameter}) => assistant.test(parameter)),
  }
}

/** Whether the words beside an address speak of such parameters; where it is shown, those of the whole article. */
function topicTest({body}: Article): (address: Address) => boolean {
  const known = new Map<Block, boolean>()
  const speaks = (block: Block): boolean => {
    let answer = known.get(block)
    if (answer === undefined) {
      answer = topic.test(block.prose.replaceAll(/https?:\/\/\S{1,2000}/g, ' '))
      known.set(block, answer)
    }
    return answer
  }
  let inArticle: boolean | undefined
  return ({words, block}) => speaks(block) || (words.includes('?') && (inArticle ??= body.some(speaks)))
}
