import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeBase64} from './base64.ts'

/** Encodes as RFC 4648 says, bit by bit. */
function encode(bytes: Uint8Array): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const signs = (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)] ?? '')
  return signs.join('').padEnd(Math.ceil(signs.length / 4) * 4, '=')
}

describe('decodeBase64', () => {
  it.each([['', ''], ['Zg==', 'f'], ['Zm8=', 'fo'], ['Zm9v', 'foo'], ['Zm9vYg==', 'foob']])('reads %s', (text, expected) => {
    expect(String.fromCharCode(...decodeBase64(text))).toBe(expected)
  })

  it('gives back any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 50}), (bytes) => {
      expect(decodeBase64(encode(bytes))).toEqual(bytes)
    }))
  })
})
