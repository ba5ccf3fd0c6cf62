import {describe, expect, it} from 'vitest'
import {findingsIn} from './findings.ts'
import {folderWith} from './presscheck.ts'
import {clean} from './texts.ts'

const title = '# The bridge reopens'
const body = clean.split('\n')[2] ?? ''
const spam = 'Buses take the the long way round until the last of the lanes is open, and trams stay in their depot.'
const rule = 'prose/no-repeated-word'

/** An article in Markdown or text; an HTML page says the same in elements. */
function article(...paragraphs: readonly string[]): string {
  return `${[title, body, ...paragraphs].join('\n\n')}\n`
}

function page(...elements: readonly string[]): string {
  return `<!doctype html>\n<html lang="en"><head><title>The bridge reopens</title></head><body><article>\n<h1>The bridge reopens</h1>\n<p>${
    body}</p>\n${elements.join('\n')}\n</article></body></html>\n`
}

const text = (...paragraphs: readonly string[]) => article(...paragraphs).replace('# ', '')

async function rulesFound(name: string, content: string, config = '{}'): Promise<readonly string[]> {
  const folder = folderWith({[name]: content, 'presscheck.config.json': config})
  const found = await findingsIn([name], folder)
  return found.get(name)?.map((finding) => finding.rule) ?? []
}

describe('a comment that hides findings', () => {
  it.each([
    ['of the next line', 'a.md', article(`<!-- presscheck-disable-next-line ${rule} -- quoted -->`, spam)],
    ['of a block', 'a.md', article('<!-- presscheck-disable prose/* -->', spam, '<!-- presscheck-enable prose/* -->')],
    ['of the whole file', 'a.md', article(spam, `<!-- presscheck-disable-file ${rule} -->`)],
    ['in front matter', 'a.md', `---\npresscheck: {disable: [${rule}]}\n---\n\n${article(spam)}`],
    ['of MDX', 'a.mdx', article(`{/* presscheck-disable-next-line ${rule} -- quoted */}`, spam)],
    ['of a block in MDX', 'a.mdx', article('{/* presscheck-disable */}', spam, '{/* presscheck-enable */}')],
    ['of HTML', 'a.html', page(`<!-- presscheck-disable-next-line ${rule} -->`, `<p>${spam}</p>`)],
    ['of a whole page of HTML', 'a.html', page(`<p>${spam}</p>`, `<!-- presscheck-disable-file ${rule} -->`)],
    ['in plain text', 'a.txt', text(`<!-- presscheck-disable-next-line ${rule} -->`, spam)],
    ['of a block in plain text', 'a.txt', text(`<!-- presscheck-disable ${rule} -->`, spam, `<!-- presscheck-enable ${rule} -->`)],
  ])('%s', async (_, name, content) => {
    expect(await rulesFound(name, content)).toEqual([])
    // The same article without a word to the linter has the finding.
    expect(await rulesFound(name, content.replaceAll('presscheck', 'some-other'))).toContain(rule)
  })

  it.each([
    ['ends with its block', article('<!-- presscheck-disable -->', spam, '<!-- presscheck-enable -->', spam.replace('Buses', 'Cars')), [rule]],
    ['reaches the next line alone', article('<!-- presscheck-disable-next-line -->', spam, spam.replace('Buses', 'Cars')), [rule]],
    ['is reported where it hides nothing', article(`<!-- presscheck-disable-file ${rule} -->`), ['directive/unused-directive']],
    ['is reported where no such rule is', article('<!-- presscheck-disable-file spam/no-such -->'), ['directive/unknown-rule']],
  ])('%s', async (_, content, rules) => {
    expect(await rulesFound('a.md', content)).toEqual(rules)
  })

  it('may have to give a reason, and may go unreported where it hides nothing', async () => {
    const silent = article(`<!-- presscheck-disable-next-line ${rule} -->`, spam)
    const reasoned = article(`<!-- presscheck-disable-next-line ${rule} -- quoted -->`, spam)
    const config = '{"directives": {"requireReason": true}}'
    expect(await rulesFound('a.md', silent, config)).toEqual(['directive/missing-reason'])
    expect(await rulesFound('a.md', reasoned, config)).toEqual([])
    const unused = article(`<!-- presscheck-disable-file ${rule} -->`)
    expect(await rulesFound('a.md', unused, '{"directives": {"reportUnused": false}}')).toEqual([])
  })
})
