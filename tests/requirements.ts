const parts = ['seed', 'corpus', 'chromium', 'vscode', 'pre-commit', 'neovim', 'emacs', 'spark', 'parallel'] as const

/** What some tests need and a clone alone does not bring. */
export type Part = typeof parts[number]

/**
 * Whether the tests that need `part` can run, for `describe.runIf(…)`. A missing part skips them, with one line that
 * says how to get it; but where `required`, a list with commas, names the part, its absence is an error.
 */
export function requirement(
  part: Part,
  present: boolean,
  howToGet: string,
  required: string = process.env['PRESSCHECK_REQUIRE'] ?? '',
): boolean {
  const missing = `${part} is missing: ${howToGet}`
  if (partsOf(required).includes(part) && !present) throw new Error(missing)
  if (!present) console.warn(`Skipped, for ${missing}`)
  return present
}

function partsOf(list: string): Part[] {
  return list.split(',').map(name => name.trim()).filter(name => name !== '').map(name => {
    const part = parts.find(known => known === name)
    if (part === undefined) throw new Error(`PRESSCHECK_REQUIRE names ${name}, but knows only ${parts.join(', ')}`)
    return part
  })
}
