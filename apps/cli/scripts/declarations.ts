import {join} from 'node:path'
import type {Plugin} from 'rolldown'
import {rollup} from 'rollup'
import {dts} from 'rollup-plugin-dts'

const app = join(import.meta.dirname, '..')
const packages = join(app, '../../packages')

/** What describes the options of a rule: its types are part of ours, for nothing is installed with us. */
const inlined = ['valibot']

/** Writes the types of entries beside the bundle: by the name there, the file here. They need no other package. */
export function declarations(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'declarations',
    async generateBundle() {
      const bundle = await rollup({
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(app, file)])),
        // All that entries share stands in the first, where others can add to it by `declare module`.
        preserveEntrySignatures: 'allow-extension',
        plugins: [dts({
          tsconfig: join(app, 'tsconfig.json'),
          // As sources of ours they are read once; as packages, each is a program of its own.
          compilerOptions: {paths: {'@presscheck/*': [join(packages, '*/src/index.ts')]}},
          includeExternal: inlined,
        })],
      })
      const [first = ''] = Object.keys(entries)
      const others = Object.values(entries).slice(1).map((file) => join(app, file))
      const {output} = await bundle.generate({
        entryFileNames: '[name].d.ts',
        minifyInternalExports: false,
        manualChunks: (id) => others.includes(id) ? undefined : first,
      })
      for (const file of output) {
        if (file.type !== 'chunk') continue
        const foreign = file.imports.filter((id) => !output.some(({fileName}) => fileName === id))
        if (foreign.length > 0) this.error(`${file.fileName} would import ${foreign.join(', ')}`)
        this.emitFile({type: 'asset', fileName: file.fileName, source: file.code})
      }
    },
  }
}
