import {copied, licences} from '@presscheck/bundling'
import {defineConfig, type RolldownOptions} from 'rolldown'
import {commonJs} from './scripts/common-js.ts'
import {declarations} from './scripts/declarations.ts'
import {selfContained} from './scripts/self-contained.ts'
import {swept} from './scripts/swept.ts'

/** What others import: `presscheck` and `presscheck/testing`. */
const library = {'library': 'src/library/index.ts', 'testing': 'src/library/testing.ts'}

const config: RolldownOptions = defineConfig({
  input: {'presscheck': 'src/main.ts', 'compile-cache': 'src/compile-cache.ts', ...library},
  platform: 'node',
  // What some packages call main is UMD, whose inner imports no bundler sees.
  resolve: {mainFields: ['module', 'main']},
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    // What is imported late is a file of its own: Node compiles whole files, and `--help` needs no rule.
    chunkFileNames: '[name].js',
    // Node 20 can keep what it compiled of CommonJS only, see src/compile-cache.ts.
    format: 'cjs',
    minify: true,
  },
  plugins: [
    selfContained(),
    licences('LICENSES.txt'),
    // What a rule id in a terminal links to, and what `--format json` follows.
    copied({rules: 'packages/rules/docs/rules', schema: 'packages/reporters/schema'}),
    // What `$schema` of a configuration points at.
    copied({schema: 'packages/config/schema'}),
    copied({'.': 'packages/linter/dist'}, /^phrase-table\.bin$|^phrase-facts\.json$/),
    commonJs(),
    declarations(library),
    swept(),
  ],
})
export default config
