const topic = /mojibake|utf-?\d|unicode|encod|charset|latin-?1|iso-?8859|windows-125|codificaci|codifica[çz]|encodage|kodierung|zeichensatz|кодиров|кодуванн|文字化け|文字コード|乱码|亂碼|编码|編碼|인코딩|pengodean|pengekodan|kodlama/i

const opening = /["'“”„‘’‚«»‹›「『(]/
const closing = /["'“”‘’«»‹›」』)]/

/** Whether a text talks about encodings, and so shows what goes wrong with them. */
export function speaksOfEncodings(text: string): boolean {
  return topic.test(text)
}

/** Whether the signs at a place stand between quotation marks or brackets, and so are shown instead of used. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return opening.test(text.charAt(start - 1)) && closing.test(text.charAt(end))
}
