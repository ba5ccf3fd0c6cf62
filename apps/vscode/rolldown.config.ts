import {join} from 'node:path'
import {copied, licences} from '@presscheck/bundling'
import {defineConfig, type RolldownOptions} from 'rolldown'

/** What each host loads: VS Code asks for CommonJS, and gives its own module itself. */
const node: RolldownOptions = {
  platform: 'node',
  resolve: {mainFields: ['module', 'main']},
  external: ['vscode', 'jiti'],
}
const browser: RolldownOptions = {
  platform: 'browser',
  // The worker is told the phrases, for the files with them are in the extension already.
  resolve: {alias: {'#phrase-table': join(import.meta.dirname, 'src/told-phrases.ts')}},
  external: ['vscode'],
}
const output = {dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', minify: true, codeSplitting: false} as const

const config: RolldownOptions[] = defineConfig([
  {...node, input: {desktop: 'src/desktop.ts'}, output, plugins: [licences('LICENSES.desktop.txt')]},
  {
    ...node,
    input: {server: 'src/server.ts'},
    output,
    plugins: [
      copied({rules: 'packages/rules/docs/rules', '.': 'packages/config/schema'}),
      copied({'.': 'packages/linter/dist'}, /^phrase-table\.bin$|^phrase-facts\.json$/),
      licences('LICENSES.server.txt'),
    ],
  },
  // VS Code for the Web adds `.js` to any other ending.
  {...browser, input: {web: 'src/web.ts'}, output: {...output, entryFileNames: '[name].js'}, plugins: [licences('LICENSES.web.txt')]},
  {
    ...browser,
    input: {worker: 'src/worker.ts'},
    // Older packages look for `require` to know that they are bundled, though they ask it for nothing.
    output: {...output, format: 'iife', entryFileNames: '[name].js', intro: 'function require() {}'},
    plugins: [licences('LICENSES.worker.txt')],
  },
])
export default config
