import {boilerplatePlanters} from './planters/boilerplate.ts'
import {encodingPlanters} from './planters/encoding.ts'
import {metadataPlanters} from './planters/metadata.ts'
import {prosePlanters} from './planters/prose.ts'
import {residuePlanters} from './planters/residue.ts'
import {spamPlanters} from './planters/spam.ts'
import {structurePlanters} from './planters/structure.ts'
import {titlePlanters} from './planters/titles.ts'
import {translationPlanters} from './planters/translation.ts'
import type {Planter} from './planter.ts'

/** Every defect that can be planted, in the order of the groups. */
export const planters: readonly Planter[] = [
  ...spamPlanters, ...boilerplatePlanters, ...encodingPlanters, ...metadataPlanters, ...titlePlanters,
  ...structurePlanters, ...translationPlanters, ...residuePlanters, ...prosePlanters,
]
