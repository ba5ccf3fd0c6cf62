import {kind, signs, unit} from './character.ts'
import type {FoldingData} from './folding.ts'
import {folds, ligatures, ranges} from './generated/folding.ts'

const lastCode = 0x10ffff

let data: FoldingData | undefined

/** The checked-in Unicode tables; used where phrases are compiled, never where text is scanned. */
export function unicodeData(): FoldingData {
  return (data ??= readTables())
}

function readTables(): FoldingData {
  const pairs = decodeRuns(folds)
  const basic = pairs.filter(([source]) => source <= 0xffff)
  const kinds = kindsOf(basic)
  const starts: number[] = []
  for (let code = 0; code <= lastCode; code++) if (code === 0 || kinds[code] !== kinds[code - 1]) starts.push(code)
  return {
    kindStarts: Uint32Array.from(starts),
    kinds: Uint8Array.from(starts, (code) => kinds[code] ?? kind.other),
    sources: Uint16Array.from(basic, ([source]) => source),
    targets: Uint16Array.from(basic, ([, target]) => target),
    astral: Uint32Array.from(astralRuns(pairs.filter(([source]) => source > 0xffff)).flat()),
    ligatures: Uint16Array.from(ligatureList().flatMap(
      ({source, letters}) => [source, letters.length, ...unitsOf(letters)],
    )),
  }
}

function kindsOf(basic: readonly (readonly [number, number])[]): Uint8Array {
  const kinds = new Uint8Array(lastCode + 1)
  for (const name of ['word', 'unspaced', 'mark', 'diacritic', 'invisible', 'blank'] as const) {
    const figures = ranges[name].trim().split(/\s+/)
    for (let i = 0, end = 0; i + 1 < figures.length; i += 2) {
      const start = end + number(figures[i])
      end = start + number(figures[i + 1])
      kinds.fill(kind[name], start, end)
    }
  }
  for (const sign of signs) kinds[sign] = kind.sign
  kinds[unit.hyphen] = kind.hyphen
  for (const [source, target] of basic) kinds[source] = kinds[target] ?? kind.other
  for (const {source} of ligatureList()) kinds[source] = kind.special
  kinds.fill(kind.special, 0x1100, 0x1113)
  kinds.fill(kind.special, 0xd800, 0xdc00)
  return kinds
}

function decodeRuns(text: string): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let source = 0
  let target = 0
  for (const run of text.trim().split(/\s+/)) {
    const [head = '', tail = '1'] = run.split('*')
    const [sourceGap, targetGap] = head.split(':')
    const [length, sourceStep = '0', targetStep = '0'] = tail.split(',')
    source += number(sourceGap)
    target += number(targetGap)
    for (let n = 0; n < number(length); n++) {
      pairs.push([source + n * number(sourceStep), target + n * number(targetStep)])
    }
  }
  return pairs
}

/** Neighbours that fold to neighbours, as `first, length, target`. */
function astralRuns(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number, number])[] {
  const runs: [number, number, number][] = []
  for (const [source, target] of pairs) {
    const last = runs.at(-1)
    if (last && source === last[0] + last[1] && target === last[2] + last[1]) last[1]++
    else runs.push([source, 1, target])
  }
  return runs
}

function ligatureList(): readonly {readonly source: number; readonly letters: string}[] {
  return ligatures.trim().split(/\s+/).map((entry) => {
    const [source, letters = ''] = entry.split('=')
    return {source: number(source), letters}
  })
}

function unitsOf(text: string): readonly number[] {
  return Array.from({length: text.length}, (_, index) => text.charCodeAt(index))
}

function number(base36 = ''): number {
  return parseInt(base36, 36)
}
