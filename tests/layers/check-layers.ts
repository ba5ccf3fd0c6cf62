import {cruise, type IViolation} from 'dependency-cruiser'
import {layers} from './layers.ts'
import {forbiddenImports} from './rules.ts'
import {modulesOnDisk, sourceFolders, workspacesOnDisk} from './source-tree.ts'

export interface LayerReport {
  /** Modules whose imports were read. */
  readonly modules: number
  /** One line each; empty where the house stands. */
  readonly problems: readonly string[]
}

/** Reads every import below `root` and says which of them break the layers; silence is worth nothing unread. */
export async function checkLayers(root: string): Promise<LayerReport> {
  const workspaces = workspacesOnDisk(root)
  const {output} = await cruise(sourceFolders(root), {
    baseDir: root,
    validate: true,
    ruleSet: {forbidden: forbiddenImports(layers, workspaces)},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)(node_modules|dist|coverage|fixtures)/'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types']},
  })
  if (typeof output === 'string') throw new TypeError('dependency-cruiser gave a report where a result was due')
  const read = new Set(output.modules.map(module => module.source))
  const onDisk = modulesOnDisk(root)
  return {
    modules: onDisk.filter(path => read.has(path)).length,
    problems: [
      ...unread(onDisk, read),
      ...homeless(workspaces.map(workspace => workspace.folder)),
      ...output.summary.violations.map(describe),
    ],
  }
}

/** The modules that nobody looked at, of which "no violation" would say nothing. */
export function unread(onDisk: readonly string[], read: ReadonlySet<string>): string[] {
  if (onDisk.length === 0) return ['no module found: the check looked in the wrong place']
  return onDisk.filter(path => !read.has(path)).map(path => `unread: ${path}`)
}

function homeless(folders: readonly string[]): string[] {
  const known = new Set(layers.flatMap(layer => layer.folders))
  return folders.filter(folder => !known.has(folder)).map(folder => `no layer: ${folder}; give it one in tests/layers/layers.ts`)
}

function describe({rule, from, to, cycle = []}: IViolation): string {
  const path = cycle.length > 0 ? cycle.map(module => module.name) : [to]
  return `${rule.name}: ${[from, ...path].join(' → ')}`
}
