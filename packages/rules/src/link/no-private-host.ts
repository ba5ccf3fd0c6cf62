import {defineRule, showsCode} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {addressesWhere, hostOf, ownNames, registrable} from './addresses.ts'

/** Names and numbers that mean the own machine. */
const ownMachine = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1\])$/

/** Networks without a way in, and endings that no public name has. */
const privateNetwork = new RegExp(
  String.raw`^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}`
  + String.raw`|intranet|.+\.(?:local|test|internal|lan|intranet|corp|home\.arpa))$`,
)

/** First labels of copies of a site that are not for readers. */
const staging = /^(?:staging|stage|stg|uat|preprod)(?:[-.\d]|$)|^[a-z0-9-]+-(?:staging|preprod)\./
const development = /^(?:dev|test|preview|beta|local)\d?\./

export default defineRule({
  id: 'link/no-private-host',
  summary: 'Disallow links that only the writer can open.',
  why: 'An address of the own machine, of the office or of a test copy fails for every reader.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    machine: '`{host}` is the machine of whoever wrote this. Link to the public page.',
    network: '`{host}` is inside a private network. Link to the public page.',
    staging: '`{host}` is a copy of a site for tests. Link to the public page.',
    file: '`{url}` is a file on the machine of whoever wrote this. Link to a public page, or delete the link.',
  },
  options: v.object({}),
  examples: {
    valid: [
      {text: 'Open http://localhost:1313/ in the browser.', note: 'An address that is shown is meant.'},
      {text: 'Open [localhost:1313](http://localhost:1313/).'},
      {text: 'Run it:\n\n```\nserve\n```\n\nThen open [the page](http://localhost:8000/).', note: 'A guide to the own machine.'},
      'See [the docs](https://dev.example.com/) and [the beta](https://beta.example.org/).',
    ],
    invalid: [
      {text: 'See [the report](⟦http://localhost:1313/report/⟧).'},
      {text: 'See [the report](⟦https://staging.example.org/report⟧).'},
      {format: 'html', text: '<p>See <a href="⟦http://192.168.1.7/a⟧">the report</a>.</p>'},
      {text: 'Lihat [laporan](⟦file:///C:/laporan.pdf⟧).', language: 'id'},
    ],
  },
  check({article, report}) {
    for (const {url, at, words} of suspects(article)) {
      if (/^file:/i.test(url)) {
        report({at, message: 'file', data: {url}})
        continue
      }
      const host = hostOf(url)
      if (host === undefined || words.toLowerCase().includes(host)) continue
      if (ownMachine.test(host)) {
        if (!showsCode(article)) report({at, message: 'machine', data: {host}})
      } else if (privateNetwork.test(host)) {
        report({at, message: 'network', data: {host}})
      } else if (staging.test(host) || (development.test(host) && ownNames(article).has(registrable(host)))) {
        report({at, message: 'staging', data: {host}})
      }
    }
  },
})

const suspects = addressesWhere(({url}) => {
  const host = hostOf(url) ?? ''
  return /^file:/i.test(url) || [ownMachine, privateNetwork, staging, development].some((names) => names.test(host))
})
