const bases = 'かきくけこさしすせそたちつてとはひふへほうカキクケコサシスセソタチツテトハヒフヘホウ'
const voiced = 'がぎぐげござじずぜぞだぢづでどばびぶべぼゔガギグゲゴザジズゼゾダヂヅデドバビブベボヴ'
const semivoicedBases = 'はひふへほハヒフヘホ'
const semivoiced = 'ぱぴぷぺぽパピプペポ'

/** The Kana that a voicing mark makes of another. */
export const voiceKana: ReadonlyMap<number, number> = pairs(bases, voiced)
export const semivoiceKana: ReadonlyMap<number, number> = pairs(semivoicedBases, semivoiced)

/** Voiced Kana and what is left of each without its mark. */
export const voicelessKana: ReadonlyMap<number, number> = pairs(voiced + semivoiced, bases + semivoicedBases)

function pairs(from: string, to: string): ReadonlyMap<number, number> {
  return new Map(Array.from({length: from.length}, (_, index) => [from.charCodeAt(index), to.charCodeAt(index)]))
}
