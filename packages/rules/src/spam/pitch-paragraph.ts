import type {Article, Block} from '@presscheck/article'
import type {Hit} from '@presscheck/rule-kit'
import {countSalesWords} from './pitch.ts'
import {countShared, topicWords} from './vocabulary.ts'

/** A longer one tells more than what it sells. */
const mostWords = 80
const mostLetters = 400

/** Of the five signs of an offer, fewer stand in honest paragraphs. */
const fewestSigns = 3

/** Words that an offer and its article may share by chance. */
const mostShared = 0.1

const question = /[?？؟]/
const amount = new RegExp([
  String.raw`[$€£₹₺₫฿¥₩₽₴]|(?<=\d) ?[%％]`,
  String.raw`(?<!\p{L})(?:rp|rm|usd|eur)\.? ?\d`,
  String.raw`(?<=\d) ?(?:euros?|dollars?|rub|руб|грн|złot|kč|tl(?!\p{L})|円|元|원|万|บาท|đồng|triệu|ribu|juta|টাকা|रुपये|روپے|تومان|درهم|ریال)`,
].join('|'), 'iu')
const channel = /whats ?app|telegram|wechat|微信|(?<!\p{L})line(?!\p{L})[ :：]*@?\w|viber|\bt\.me\b|\bwa\.me\b|\+\d[\d -]{7}|https?:|www\.|\.(?:com|net|xyz|top|site|online|shop|club)(?![\w])/iu

/**
 * Whether a paragraph offers something that has nothing to do with its article: it asks, names an amount, calls to act,
 * sells in the words of sellers, and says where to write to.
 */
export function isPitch(block: Block, {body}: Article, hits: readonly Hit[]): boolean {
  const {prose, words} = block
  if (words.length > mostWords && prose.length > mostLetters) return false
  if (hits.some(({phrase}) => phrase.kind === 'reporting-verb')) return false
  const calls = hits.some(({phrase}) => phrase.kind === 'call-to-action')
  const isOffer = amount.test(prose)
  const sells = countSalesWords(block) > 1
  const isReachable = channel.test(prose)
  const signs = [question.test(prose), isOffer, calls, sells, isReachable].filter(Boolean).length
  if (signs < fewestSigns || !(calls || isReachable) || !(isOffer || sells)) return false
  const stems = topicWords(block)
  return countShared(stems, body.filter((other) => other !== block)) <= stems.size * mostShared
}
