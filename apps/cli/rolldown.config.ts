import {defineConfig, type RolldownOptions} from 'rolldown'
import {licences} from './scripts/licences.ts'
import {rulePages} from './scripts/rule-pages.ts'
import {selfContained} from './scripts/self-contained.ts'

const config: RolldownOptions = defineConfig({
  input: {presscheck: 'src/main.ts'},
  platform: 'node',
  output: {
    dir: 'dist',
    cleanDir: true,
    entryFileNames: '[name].js',
    format: 'esm',
    codeSplitting: false,
    minify: true,
  },
  plugins: [selfContained(), licences('LICENSES.txt'), rulePages('rules')],
})
export default config
