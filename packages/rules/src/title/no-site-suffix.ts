import type {MetadataEntry, Origin} from '@presscheck/article'
import {defineRule} from '@presscheck/rule-kit'
import * as v from 'valibot'

/** Keys that hold the title alone; `<title>` and the titles for networks name the site on purpose. */
const keys: ReadonlySet<unknown> = new Set(['title', 'headline'])
const origins: ReadonlySet<Origin> = new Set(['front-matter', 'json-ld', 'record'])

export default defineRule({
  id: 'title/no-site-suffix',
  summary: 'Disallow the name of the site at the end of a title.',
  why: 'Templates, feeds and social networks add it themselves, so readers see it twice.',
  confidence: 'likely',
  unit: 'article',
  messages: {
    suffix: 'The title ends with the name of the site: `{suffix}`. Take it away.',
    remove: 'Take `{suffix}` away',
  },
  options: v.object({}),
  examples: {
    valid: [
      '---\ntitle: The bridge - a history\nsite_name: River News\n---\n',
      {format: 'html', text: '<title>The bridge | River News</title><meta property="og:site_name" content="River News"><h1>The bridge</h1>'},
    ],
    invalid: [
      {
        text: '---\ntitle: The bridge⟦ | River News⟧\nsite_name: River News\n---\n',
        suggested: ['---\ntitle: The bridge\nsite_name: River News\n---\n'],
      },
    ],
  },
  check({article, report}) {
    const site = article.fields.siteName.chosen?.value
    if (!site) return
    for (const title of article.metadata) {
      if (!holdsTitle(title) || !title.text.endsWith(site)) continue
      const separator = /\s[-–—|·•:»/]\s?$/u.exec(title.text.slice(0, -site.length))
      if (!separator || separator.index === 0) continue
      const suffix = title.text.slice(separator.index)
      const at = title.locate(separator.index, title.text.length)
      report({
        at,
        message: 'suffix',
        data: {suffix: suffix.trim()},
        suggestions: [{message: 'remove', data: {suffix: suffix.trim()}, edit: {range: at, text: ''}}],
      })
    }
  },
})

function holdsTitle({path, origin}: MetadataEntry): boolean {
  return origins.has(origin) && keys.has(path.at(-1))
}
