/** Words of texts that talk about encodings and so show what goes wrong with them. */
const topic = /mojibake|utf-?\d|unicode|encod|charset|latin-?1|iso-?8859|windows-125|codificaci|codifica[çz]|encodage|kodierung|zeichensatz|кодиров|кодуванн|文字化け|文字コード|乱码|亂碼|编码|編碼|인코딩|pengodean|pengekodan|kodlama/i

const opening = /["'“”„‘’‚«»‹›「『(]/
const closing = /["'“”‘’«»‹›」』)]/

/** Whether a text names or shows the signs at a place instead of suffering from them. */
export function isMention(text: string, start: number, end: number): boolean {
  return (opening.test(text.charAt(start - 1)) && closing.test(text.charAt(end))) || topic.test(text)
}
