import {definePlugin} from 'presscheck'
import noLandSpeed from './no-land-speed.js'
import {swedish, swedishPhrases} from './swedish.js'

export default definePlugin({
  name: 'harbour',
  rules: [noLandSpeed],
  languages: [swedish],
  phrases: swedishPhrases,
  presets: {
    news: {'harbour/no-land-speed': 'error', 'title/max-length': ['warning', {most: 80}]},
  },
})
