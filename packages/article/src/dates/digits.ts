/** The zero of each set of decimal digits; the other nine follow it. */
const zeros = '0\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u0ED0\u0F20\u1040\u17E0\uFF10'

/** What each UTF-16 unit is worth as a digit; -1 for all others. */
const digitValues = new Int8Array(0x1_0000).fill(-1)
for (let set = 0; set < zeros.length; set++) {
  for (let digit = 0; digit < 10; digit++) digitValues[zeros.charCodeAt(set) + digit] = digit
}

/** A run of decimal digits of any script: its half-open range, and its number. */
export interface Figure {
  readonly start: number
  readonly end: number
  /** -1 for more than four digits. */
  readonly value: number
  /** How many digits it has. */
  readonly size: number
}

/** The runs of digits in a text, in order. */
export function scanFigures(text: string): readonly Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    let value = 0
    for (; at < text.length && isDigit(text.charCodeAt(at)); at++) value = value * 10 + digitOf(text.charCodeAt(at))
    const size = at - start
    figures.push({start, end: at, value: size > 4 ? -1 : value, size})
  }
  return figures
}

/** The number that decimal digits of any script say. */
export function readDigits(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) value = value * 10 + digitOf(digits.charCodeAt(i))
  return value
}

/** True for a digit of Persian and Urdu, which the Arabic language writes in another form. */
export function isPersianDigit(unit: number): boolean {
  return unit >= 0x6f0 && unit <= 0x6f9
}

/** True for a decimal digit of any of the scripts above. */
export function isDigit(unit: number): boolean {
  return digitOf(unit) >= 0
}

function digitOf(unit: number): number {
  return digitValues[unit] ?? -1
}
