import {describe, expect, it} from 'vitest'
import {didYouMean} from './did-you-mean.ts'

const known = ['--format', '--fix', '--max-warnings']

describe('didYouMean', () => {
  it('names what is nearest', () => {
    expect(didYouMean('--fromat', known)).toBe(' Did you mean --format?')
    expect(didYouMean('--FIX', known)).toBe(' Did you mean --fix?')
    expect(didYouMean('--max', known)).toBe(' Did you mean --max-warnings?')
  })

  it('says nothing where nothing is near', () => {
    expect(didYouMean('--entirely-else', known)).toBe('')
    expect(didYouMean('', known)).toBe('')
    expect(didYouMean('--fix', [])).toBe('')
  })
})
