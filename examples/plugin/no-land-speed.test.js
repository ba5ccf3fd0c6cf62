import {describe, it} from 'node:test'
import {testRule} from 'presscheck/testing'
import noLandSpeed from './no-land-speed.js'

testRule(noLandSpeed, {describe, it})
testRule(noLandSpeed, {
  describe,
  it,
  examples: {valid: [], invalid: [{text: '- ⟦9 km/h⟧ and ⟦100 km/h⟧', suggested: ['- 5 knots and 100 km/h']}]},
})
