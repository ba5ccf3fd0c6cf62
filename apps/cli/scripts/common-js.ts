import type {Plugin} from 'rolldown'

/** Says of the folder that its files are CommonJS, in a package of modules. */
export function commonJs(): Plugin {
  return {
    name: 'common-js',
    generateBundle() {
      this.emitFile({type: 'asset', fileName: 'package.json', source: '{"type": "commonjs"}\n'})
    },
  }
}
