import type {MarkdownConfig} from '@lezer/markdown'

/** Leaves inline syntax alone; `inline/` reads it when every definition is known. */
export const deferredInline: MarkdownConfig = {
  parseInline: [{name: 'DeferredInline', before: 'Escape', parse: (context) => context.end}],
}
