import type {PhraseRow} from '../phrase.ts'
import {residue} from './residue.ts'
import {spam} from './spam.ts'

/** What belongs to no language: brands, tokens of software, filler Latin. */
export const sharedPhrases: readonly PhraseRow[] = [...spam, ...residue]
