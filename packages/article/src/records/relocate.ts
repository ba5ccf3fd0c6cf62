import type {BlockDraft, Draft} from '../draft.ts'
import type {Located, MetadataEntry, Problem} from '../model.ts'
import type {Range} from '../range.ts'

/** A draft of a text that stands in a source, with every place in the source. */
export function relocate(draft: Draft, whole: Located): Draft {
  const place = ([start, end]: Range): Range => whole.locate(start, end)
  const content = (inner: Located): Located => ({
    text: inner.text,
    locate: (start, end) => place(inner.locate(start, end)),
  })
  const block = (inner: BlockDraft): BlockDraft => ({
    ...inner,
    range: place(inner.range),
    content: content(inner.content),
    links: inner.links?.map((link) => ({
      ...link, range: place(link.range), urlRange: link.urlRange && place(link.urlRange),
    })) ?? [],
  })
  return {
    ...draft,
    blocks: draft.blocks.map(block),
    metadata: draft.metadata.map((entry): MetadataEntry => ({
      ...entry, ...content(entry), keyRange: place(entry.keyRange), range: place(entry.range),
    })),
    frontMatter: draft.frontMatter && place(draft.frontMatter),
    readings: draft.readings.map((reading) => ({...reading, content: content(reading.content)})),
    comments: draft.comments.map(({range, text}) => ({range: place(range), text})),
    problems: draft.problems?.map((problem) => ({...problem, range: place(problem.range)})) ?? [],
  }
}

/** One draft of the metadata of a record and the drafts of its texts. */
export function joinDrafts(
  metadata: readonly MetadataEntry[], drafts: readonly Draft[], problems: readonly Problem[],
): Draft {
  return {
    format: 'record',
    blocks: drafts.flatMap(({blocks}) => blocks),
    metadata: [...metadata, ...drafts.flatMap((draft) => draft.metadata)].sort((a, b) => a.range[0] - b.range[0]),
    frontMatter: undefined,
    readings: drafts.flatMap(({readings}) => readings),
    comments: drafts.flatMap(({comments}) => comments),
    problems: [...problems, ...drafts.flatMap((draft) => draft.problems ?? [])],
  }
}
