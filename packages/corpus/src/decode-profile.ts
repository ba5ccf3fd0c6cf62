import {ByteReader} from './byte-reader.ts'
import {checksumOf} from './checksum.ts'
import {formatVersion, signatureBytes} from './encode-profile.ts'
import type {ArticleTable, Limits, Profile, TextTable, TraceTable} from './profile.ts'
import {lanes} from './signature.ts'

/** Bytes that are no profile, or one that cannot be read. The message says which, and what to do. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
}

/** Reads a profile from its bytes. Throws a `ProfileError` where they are none, broken, or of another version. */
export function decodeProfile(bytes: Uint8Array): Profile {
  if (signatureBytes.some((byte, at) => bytes[at] !== byte)) {
    throw new ProfileError('This is no profile of Presscheck. Build one with `presscheck profile build`.')
  }
  try {
    return read(bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw broken(error)
  }
}

function broken(cause?: Error): ProfileError {
  return new ProfileError('The profile is broken: it was cut or changed. Build it again.', {cause})
}

function read(bytes: Uint8Array): Profile {
  const header = new ByteReader(bytes, signatureBytes.length)
  const version = header.number()
  if (version !== formatVersion) {
    throw new ProfileError(
      `The profile is of version ${version}, and this Presscheck reads ${formatVersion}. Build it again with this one.`,
    )
  }
  const checksum = header.number()
  const body = header.rest()
  if (checksumOf(body) !== checksum) throw broken()
  const from = new ByteReader(body)
  const [limits, thresholds] = [readLimits(from), readLimits(from)]
  const languages = times(from.count(), () => from.text())
  const articles = readArticles(from, languages)
  const traces = readTraces(from)
  const texts = readTexts(from, languages)
  if (!from.isAtEnd || traces.articles.some((row) => row >= articles.keys.length)) throw broken()
  return {limits, thresholds, articles, traces, texts}
}

function readLimits(from: ByteReader): Limits {
  return {articles: from.number(), traces: from.number(), texts: from.number()}
}

function readArticles(from: ByteReader, languages: readonly string[]): ArticleTable {
  const count = from.count()
  const keys = from.ascending(count)
  const paths = times(count, () => from.text())
  const sample = from.count()
  return {
    keys,
    paths,
    languages: times(sample, () => languages[from.number()] ?? ''),
    titleLengths: Uint32Array.from({length: sample}, () => from.number()),
    isSigned: from.raw(sample),
    signatures: from.raw(sample * lanes),
  }
}

function readTraces(from: ByteReader): TraceTable {
  const count = from.count()
  const prints = from.ascending(count)
  const starts = new Uint32Array(count + 1)
  const rows: Float64Array[] = []
  for (let index = 0; index < count; index++) {
    const list = from.ascending(from.count())
    rows.push(list)
    starts[index + 1] = (starts[index] ?? 0) + list.length
  }
  const articles = new Uint32Array(starts[count] ?? 0)
  for (const [index, list] of rows.entries()) articles.set(list, starts[index])
  return {prints, starts, articles}
}

function readTexts(from: ByteReader, languages: readonly string[]): TextTable {
  const count = from.count()
  return {
    prints: from.ascending(count),
    priorities: Float64Array.from({length: count}, () => from.number()),
    texts: times(count, () => from.text()),
    languages: times(count, () => languages[from.number()] ?? ''),
  }
}

function times<Value>(count: number, make: () => Value): readonly Value[] {
  return Array.from({length: count}, make)
}
