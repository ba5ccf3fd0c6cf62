import {defineRule} from 'presscheck'

const speed = /(\d{1,3}) km\/h/g
const kilometresPerNauticalMile = 1.852

export default defineRule({
  id: 'harbour/no-land-speed',
  summary: 'Disallow speeds of ships in kilometres an hour.',
  why: 'Sailors count in knots, and take the other for the speed of a car.',
  confidence: 'opinion',
  unit: 'block',
  trigger: /km\/h/,
  messages: {
    onLand: '`{speed}` is a speed on land. Write it in knots.',
    inKnots: 'Write `{knots} knots`',
  },
  examples: {
    valid: ['The ferry does 18 knots.', '`km/h`'],
    invalid: [{text: 'The ferry does ⟦33 km/h⟧.', suggested: ['The ferry does 18 knots.']}],
  },
  check({block, report}) {
    for (const {0: words, 1: figure, index} of block.prose.matchAll(speed)) {
      const at = block.locate(index, index + words.length)
      const knots = Math.round(Number(figure) / kilometresPerNauticalMile)
      const edit = {range: at, text: `${knots} knots`}
      report({at, message: 'onLand', data: {speed: words}, suggestions: [{message: 'inKnots', data: {knots}, edit}]})
    }
  },
})
