import retextEnglish from 'retext-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {unified} from 'unified'
import {VFile} from 'vfile'

/**
 * An article with what follows it up to the next blank. The plugin looks no further, and judges each such pair
 * alike wherever it stands, but for an `A` in mid-sentence, which it leaves alone.
 */
const pairs = /[Aa][Nn]?(?=(\s+\S+))/g

/** What an article cannot follow without a blank. */
const partOfWord = /[\p{L}\p{N}'’-]/u

/**
 * Pairs of which the plugin never has anything to say, by the first letters: most of all there are. With others begin
 * words that are on its lists of exceptions, abbreviations that are spelled, and words that do not go with the article.
 */
const settled = new RegExp([
  String.raw`^a\s+["'“”‘’()[\]]?(?:[bcdgjkpqtvwyz]|(?:[flmnrs][aeiou]|f[lr]|s[cfhklmnpqtw])[a-z]{2}|hu|hy|ha[c-km-tv-z]|he[a-hj-qs-z]|hi[a-kmnp-rt-uw-z])`,
  String.raw`^an\s+["'“”‘’()[\]]?(?:[ai]|e[a-tvx-z]|o[a-mo-z]|un[bcdfgk-tv-z]|u[mp])`,
].join('|'), 'i')

/** More pairs than this are forgotten, so that memory is bounded. */
const mostKept = 20_000

const verdicts = new Map<string, boolean>()
const processor = unified().use(retextEnglish).use(retextIndefiniteArticle)

/** Whether the plugin can have something to say about a text: never false where it has. */
export function articleSuspects(text: string): boolean {
  for (const {0: article, 1: rest = '', index} of text.matchAll(pairs)) {
    if (partOfWord.test(text.charAt(index - 1))) continue
    const pair = article.toLowerCase() + rest
    if (!settled.test(pair) && isWrong(pair)) return true
  }
  return false
}

function isWrong(pair: string): boolean {
  const known = verdicts.get(pair)
  if (known !== undefined) return known
  const file = new VFile(pair)
  processor.runSync(processor.parse(file), file)
  if (verdicts.size >= mostKept) verdicts.clear()
  const verdict = file.messages.length > 0
  verdicts.set(pair, verdict)
  return verdict
}

/** Words that the plugin misjudges: `u` as in `you`, letters that are spelled, file endings, years and decades. */
const exceptions = /^\s+["'“‘(]?(?:\.|1[18]\d\d\b|['’]?80s\b|x[a-z\d-]*\b|uni(?:lateral|polar|cod|son|x\b|body|cast)|ubuntu|uefi|utxo|uuid|uint|ux\b|ui\b|(?:his|her|he|she|they|the|their|my|we|it|is|that|this|then|when|wi)\b)/i

/** Whether the plugin is known to be wrong about an article that stands in front of these words. */
export function isException(behind: string): boolean {
  return exceptions.test(behind)
}
