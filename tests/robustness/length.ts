import process from 'node:process'

/** The long form takes hours where the short one takes a minute. */
export const isLong: boolean = process.env['PRESSCHECK_ROBUSTNESS'] === 'long'
