const date = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?$|^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/
const decimal = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The value of a TOML word that is no string: a number, a truth value, or a date as it is written. */
export function tomlValue(written: string): string | number | boolean | undefined {
  if (written === 'true' || written === 'false') return written === 'true'
  if (date.test(written)) return written
  const digits = written.replaceAll(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, '')
  if (decimal.test(digits) || /^0(?:x[\da-fA-F]+|o[0-7]+|b[01]+)$/.test(digits)) return Number(digits)
  if (/^[+-]?inf$/.test(written)) return written.startsWith('-') ? -Infinity : Infinity
  return /^[+-]?nan$/.test(written) ? Number.NaN : undefined
}
