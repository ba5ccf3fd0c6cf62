/** What programs write for a value that they do not have, in lower case. */
const values: ReadonlySet<string> = new Set([
  'null', '(null)', '<null>', 'undefined', 'none', 'nil', 'n/a', 'n.a.', 'nan', 'nat', '[object object]', 'invalid date',
  'not set', 'not available', 'missing', 'tbd', 'tba', 'todo', 'xxx', '{}', '[]', '""', '\'\'',
])

/** Whether a value of the metadata says only that there is none. */
export function isMissingValue(text: string): boolean {
  const value = text.trim().toLowerCase()
  return values.has(value) || /^[-–—_=|/.,:;~+•·\s]+$/.test(value)
}
