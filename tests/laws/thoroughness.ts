/** `npm run test:laws` tries more than every day has time for. */
const isThorough = process.env['PRESSCHECK_LAWS'] === 'thorough'

/** One of two numbers of runs, or of two strides over the corpus. */
export function daily(everyDay: number, thorough: number): number {
  return isThorough ? thorough : everyDay
}
