/** Other labels of encodings, by the WHATWG Encoding Standard; what the web says is not always what it means. */
const labels: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'], ['unicode-1-1-utf-8', 'utf-8'],
  ['utf-16', 'utf-16le'], ['ucs-2', 'utf-16le'], ['unicode', 'utf-16le'], ['iso-10646-ucs-2', 'utf-16le'],
  ['ascii', 'windows-1252'], ['us-ascii', 'windows-1252'], ['ansi_x3.4-1968', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'], ['latin1', 'windows-1252'], ['l1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'], ['latin5', 'windows-1254'], ['l5', 'windows-1254'],
  ['iso-8859-11', 'windows-874'], ['tis-620', 'windows-874'], ['dos-874', 'windows-874'],
  ['latin2', 'iso-8859-2'], ['latin3', 'iso-8859-3'], ['latin4', 'iso-8859-4'], ['latin6', 'iso-8859-10'],
  ['latin9', 'iso-8859-15'], ['l9', 'iso-8859-15'], ['cyrillic', 'iso-8859-5'], ['arabic', 'iso-8859-6'],
  ['greek', 'iso-8859-7'], ['hebrew', 'iso-8859-8'], ['iso-8859-8-i', 'iso-8859-8'], ['visual', 'iso-8859-8'],
  ['koi8', 'koi8-r'], ['koi', 'koi8-r'], ['koi8-ru', 'koi8-u'], ['866', 'ibm866'], ['cp866', 'ibm866'],
  ['mac', 'macintosh'], ['x-mac-roman', 'macintosh'],
  ['gb2312', 'gb18030'], ['gbk', 'gb18030'], ['x-gbk', 'gb18030'], ['gb_2312-80', 'gb18030'], ['cp936', 'gb18030'],
  ['sjis', 'shift_jis'], ['shift-jis', 'shift_jis'], ['x-sjis', 'shift_jis'], ['windows-31j', 'shift_jis'],
  ['x-euc-jp', 'euc-jp'],
])

/** The encoding that a label names: lower-cased, `latin1` is `windows-1252`; an unknown label stays as it is. */
export function encodingOf(label: string): string {
  const name = label.trim().toLowerCase().replace(/:\d{4}$/, '')
  const numbered = namedByNumber(name)
  return labels.get(numbered) ?? numbered
}

/** `cp1251`, `x-cp1251`, `iso8859-2`, `iso_8859-2`. */
function namedByNumber(name: string): string {
  const windows = /^(?:x-)?(?:cp|windows)[-_]?(874|125\d)$/.exec(name)?.[1]
  if (windows !== undefined) return `windows-${windows}`
  const part = /^iso[-_]?8859[-_]?(\d{1,2})$/.exec(name)?.[1]
  return part === undefined ? name : `iso-8859-${part}`
}
