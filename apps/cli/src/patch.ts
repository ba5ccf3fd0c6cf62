import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/** What must change in a file, as a unified diff that `git apply` takes. */
export function patch(name: string, old: string, text: string): string {
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, old, text, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}
