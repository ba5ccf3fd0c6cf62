/** The zero of each set of decimal digits; the other nine follow it. */
const zeros = '0\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0E50\u0ED0\u0F20\u1040\u17E0\uFF10'

const digitSets = zeros.replaceAll(/./g, (zero) => `${zero}-${String.fromCharCode(zero.charCodeAt(0) + 9)}`)

const digitRun = new RegExp(`[${digitSets}]+`, 'g')

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
  for (const {0: digits, index: start} of text.matchAll(digitRun)) {
    const size = digits.length
    figures.push({start, end: start + size, value: size > 4 ? -1 : readDigits(digits), size})
  }
  return figures
}

/** The number that decimal digits of any script say. */
export function readDigits(digits: string): number {
  let value = 0
  for (let i = 0; i < digits.length; i++) value = value * 10 + digitValue(digits.charCodeAt(i))
  return value
}

/** True for a digit of Persian and Urdu, which the Arabic language writes in another form. */
export function isPersianDigit(unit: number): boolean {
  return unit >= 0x6f0 && unit <= 0x6f9
}

/** True for a decimal digit of any of the scripts above. */
export function isDigit(unit: number): boolean {
  return digitValue(unit) >= 0
}

function digitValue(unit: number): number {
  if (unit < 0x660) return unit >= 48 && unit <= 57 ? unit - 48 : -1
  for (let i = 1; i < zeros.length; i++) {
    const value = unit - zeros.charCodeAt(i)
    if (value >= 0 && value <= 9) return value
  }
  return -1
}
