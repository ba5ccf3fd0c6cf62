interface Decoder {
  decode(bytes: Uint8Array): string
}

interface Encoder {
  encode(text: string): Uint8Array
}

/** What every host of ours has by the WHATWG Encoding Standard, and the language's own library does not know. */
interface Host {
  readonly Uint8Array: Uint8ArrayConstructor
  readonly TextDecoder?: new (label: string, options: {readonly fatal: boolean; readonly ignoreBOM: boolean}) => Decoder
  readonly TextEncoder?: new () => Encoder
}

const host: Host = globalThis

/** A decoder of the host that throws where bytes are wrong; undefined where the host lacks the encoding. */
export function hostDecoder(label: string): Decoder | undefined {
  try {
    return host.TextDecoder && new host.TextDecoder(label, {fatal: true, ignoreBOM: true})
  } catch {
    return undefined
  }
}

let utf8: Decoder | undefined
let encoder: Encoder | undefined

/** The text of UTF-8 bytes; undefined where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  utf8 ??= hostDecoder('utf-8')
  try {
    return utf8?.decode(bytes)
  } catch {
    return undefined
  }
}

/** The UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  if (!host.TextEncoder) throw new Error('This host has no TextEncoder.')
  encoder ??= new host.TextEncoder()
  return encoder.encode(text)
}
