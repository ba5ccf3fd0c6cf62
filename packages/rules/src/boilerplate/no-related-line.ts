import type {Block} from '@presscheck/article'
import {defineRule, deleteBlock, type Hit} from '@presscheck/rule-kit'
import * as v from 'valibot'
import {fillsBlock, hitInPlace, isLoose} from './lines.ts'

export default defineRule({
  id: 'boilerplate/no-related-line',
  summary: 'Disallow a line that only pointed to another article.',
  why: '`Read also: …` was a link on the page that an article was copied from; without the page it leads nowhere and breaks the story.',
  confidence: 'likely',
  unit: 'article',
  phrases: ['related'],
  messages: {
    line: '`{line}` points to another article of the page this came from. Delete the line, or make it a link.',
    delete: 'Delete the line',
  },
  options: v.object({}),
  examples: {
    valid: [
      'Read more about how the bridge was built in the museum.',
      {text: 'See also: [How the bridge was built](/bridge)', note: 'A link leads somewhere.'},
      {text: '## Related articles\n\n- [The bridge](/bridge)', note: 'A heading with its list.'},
    ],
    invalid: [
      {
        text: 'The bridge reopens.\n\n⟦READ ALSO: Council argues about tolls⟧\n\nTraffic will be slow.',
        suggested: ['The bridge reopens.\n\nTraffic will be slow.'],
      },
      {
        language: 'id',
        text: 'Jembatan dibuka lagi.\n\n⟦Baca juga: Dewan Kota Bahas Tarif Tol⟧\n\nLalu lintas akan padat.',
        suggested: ['Jembatan dibuka lagi.\n\nLalu lintas akan padat.'],
      },
    ],
  },
  check({article, hitBlocks, hits, report}) {
    for (const block of hitBlocks()) {
      const next = article.body[block.place.fromStart + 1]
      if (!isLoose(article, block) || block.links.length > 0 || (next && (next.kind === 'item' || next.links.length > 0))) continue
      const hit = hitInPlace(article, block, hits(block))
      if (!hit || !isLabel(block, hit)) continue
      report({
        at: block.range,
        message: 'line',
        data: {line: block.text},
        suggestions: [{message: 'delete', edit: deleteBlock(article, block)}],
      })
    }
  },
})

/** The words that follow a label are a title: after a colon, in quotation marks, or nothing at all. */
function isLabel(block: Block, hit: Hit): boolean {
  if (fillsBlock(block, hit)) return true
  const label = block.prose.slice(hit.start, hit.end)
  const rest = block.prose.slice(hit.end).trimStart()
  return label.endsWith(':') || /^[:：|»›>→\p{Pi}"“']/u.test(rest)
}
