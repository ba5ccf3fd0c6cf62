import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {addressesWhere, hostOf, ownNames, registrable} from './addresses.ts'

/** Words that are an address: with a scheme, `www.` or a path; or a host in small letters under a common ending. */
const address = new RegExp([
  String.raw`^https?://\S+$`,
  String.raw`^www\.[a-z0-9.-]{1,100}\.[a-z]{2,24}(?:/\S*)?$`,
  String.raw`^[a-zA-Z0-9.-]{1,100}\.[a-z]{2,24}/\S*$`,
  String.raw`^[a-z0-9.-]{1,100}\.(?:com|org|net|edu|gov|info|int|mil|(?:co|com|gov|org|go|or)\.[a-z]{2})$`,
].join('|'))

/** Hosts that lead on to others: short ones, archives, counters of clicks. */
const redirecting = new RegExp([
  String.raw`^[a-z0-9-]{1,6}\.[a-z]{2}$|^1\.usa\.gov$|^tinyurl\.com$|^shorturl\.at$|^rebrand\.ly$|^(?:dx\.)?doi\.org$`,
  String.raw`^(?:web\.)?archive\.(?:org|is|ph|today)$|^lm?\.facebook\.com$|^feedproxy\.google\.com$`,
  String.raw`^(?:eepurl|links?|click|email|go|r|url)\.`,
].join('|'))

export default defineRule({
  id: 'link/no-mismatched-host',
  summary: 'Disallow links whose words name another site than they lead to.',
  why: 'Readers trust the address they see; that is how they are deceived, and how a wrong link stays unseen.',
  confidence: 'likely',
  unit: 'article',
  messages: {mismatch: 'The words name `{shown}`, but the link leads to `{target}`. Make them agree.'},
  options: v.object({}),
  examples: {
    valid: [
      'See [www.example.org](https://example.org/) and [news.example.org](https://example.org/news).',
      {text: 'See [example.org/report](https://bit.ly/3abc).', note: 'A short address leads on.'},
      {text: 'See [https://example.org/](https://web.archive.org/web/2020/https://example.org/).', note: 'An archive of it.'},
      {text: '[Example.com](https://en.wikipedia.example/wiki/Example) is a company.', note: 'A name.'},
      {text: 'See [bbc.co.uk](https://www.bbc.com/news) and [wh.gov](https://whitehouse.gov/).', note: 'One house, two names.'},
      'Read [README.md](https://example.org/readme).',
    ],
    invalid: [
      {text: 'Sign in at [https://bank.example.com/](⟦https://river-login.net/⟧).'},
      {text: 'See [www.city-hall.org](⟦https://river.net/⟧).'},
      {format: 'html', text: '<p>See <a href="⟦https://river.net/a⟧">city-hall.org</a>.</p>'},
      {text: 'Lihat [kota.go.id/berita](⟦https://sungai.net/⟧).', language: 'id'},
    ],
  },
  check({article, report}) {
    const own = ownNames(article)
    for (const {url, words, at} of suspects(article)) {
      const shown = words.trim()
      const named = hostOf(/^https?:/i.test(shown) ? shown : `//${shown}`)
      const target = hostOf(url)
      if (named === undefined || target === undefined || agree(named, target, url)) continue
      if (own.has(registrable(named)) && own.has(registrable(target))) continue
      report({at, message: 'mismatch', data: {shown: named, target}})
    }
  },
})

const suspects = addressesWhere(({words}) => words.includes('.') && address.test(words.trim()))


/** The same house, or one that leads to it. */
function agree(named: string, target: string, url: string): boolean {
  if (redirecting.test(target) || redirecting.test(named) || url.toLowerCase().includes(named)) return true
  const [shown = '', actual = ''] = [registrable(named).split('.')[0], registrable(target).split('.')[0]]
  return shown === actual || abbreviates(shown, actual) || abbreviates(actual, shown)
}

/** `wh` of `whitehouse`: the same first letter, and the others in their order. */
function abbreviates(short: string, long: string): boolean {
  if (short.length > 5 || short.length * 2 > long.length || short.charAt(0) !== long.charAt(0)) return false
  let at = -1
  for (const letter of short) {
    at = long.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
