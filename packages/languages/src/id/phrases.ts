import type {PhraseRow} from '../phrase.ts'
import {boilerplate} from './boilerplate.ts'
import {reporting} from './reporting.ts'
import {residue} from './residue.ts'
import {spam} from './spam.ts'

export const indonesianPhrases: readonly PhraseRow[] = [...spam, ...reporting, ...boilerplate, ...residue]
