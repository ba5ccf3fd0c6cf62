import {serveWorker} from '@presscheck/language-server/browser'
import {type Phrases, tellPhrases} from './told-phrases.ts'

/** What the extension says first: the phrases, and the folder with the pages of the rules. */
interface Greeting extends Phrases {
  readonly rules: string
}

self.addEventListener('message', ({data}: MessageEvent<Greeting>) => {
  tellPhrases(data)
  serveWorker(self, {rulePage: (ruleId) => `${data.rules}/${ruleId}.md`})
}, {once: true})
