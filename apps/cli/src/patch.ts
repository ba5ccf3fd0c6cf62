import {createTwoFilesPatch, FILE_HEADERS_ONLY, structuredPatch} from 'diff'

/** What must change in a file, as a unified diff that `git apply` takes. */
export function patch(name: string, old: string, text: string): string {
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, old, text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** What changes in a text, with the line before and after: lines that start with a blank, `-` or `+`. */
export function changedLines(old: string, text: string): readonly string[] {
  return structuredPatch('', '', old, text, '', '', {context: 1}).hunks.flatMap(({lines}) => lines)
}
