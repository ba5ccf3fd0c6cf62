import type {JsonLeaf} from '../json/json-tree.ts'

/** Keys under which corpora and feeds keep the text of an article, the likeliest first; compared as those of fields. */
const usualKeys = [
  'text', 'content', 'body', 'article', 'maintext', 'main_text', 'full_text', 'article_body', 'article_text', 'body_text',
  'article_content', 'content.rendered', 'content.text', 'body.text', 'content_text', 'content_html', 'body_html', 'html',
  'markdown', 'content_markdown', 'body_markdown', 'raw_content', 'clean_text', 'paragraphs', 'paragraphs.text', 'story',
  'post_content', 'content.value', 'document', 'message',
]

/** The values that are the text: one, or all of a list. */
export function textLeaves(leaves: readonly JsonLeaf[], keys: readonly string[] = []): readonly JsonLeaf[] {
  const byKey = new Map<string, JsonLeaf[]>()
  for (const leaf of leaves) {
    if (typeof leaf.scalar.value !== 'string' || leaf.scalar.text.trim() === '') continue
    const key = normalised(leaf.path.filter((step) => typeof step === 'string').join('.'))
    const known = byKey.get(key)
    if (known) known.push(leaf)
    else byKey.set(key, [leaf])
  }
  for (const key of [...keys, ...usualKeys]) {
    const found = byKey.get(normalised(key))
    if (found) return found
  }
  return byKey.get('') ?? []
}

function normalised(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, '')
}
