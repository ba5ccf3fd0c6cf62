import type {IForbiddenRuleType, IRegularForbiddenRuleType} from 'dependency-cruiser'
import type {Layer} from './layers.ts'

/** A folder with a manifest, and the files that its `exports` open to others. */
export interface Workspace {
  readonly folder: string
  readonly entries: readonly string[]
}

/** What no import may do, in the language of dependency-cruiser. */
export function forbiddenImports(layers: readonly Layer[], workspaces: readonly Workspace[]): IForbiddenRuleType[] {
  return [
    {name: 'no-circle', severity: 'error', from: {}, to: {circular: true}},
    {name: 'no-unresolved', severity: 'error', from: {}, to: {couldNotResolve: true, path: '^(\\.|@presscheck/|presscheck$)'}},
    {name: 'no-test-in-source', severity: 'error', from: {pathNot: '\\.test\\.ts$'}, to: {path: '\\.test\\.ts$'}},
    ...layers.flatMap((layer, step) => layer.folders.flatMap(folder => [
      onlyLowerLayers(folder, layers.slice(0, step)),
      ...(layer.pure ? [noBuiltin(folder)] : []),
    ])),
    ...workspaces.map(onlyThroughEntries),
  ]
}

function onlyLowerLayers(folder: string, lower: readonly Layer[]): IRegularForbiddenRuleType {
  const reachable = [folder, ...lower.flatMap(layer => layer.folders)]
  return {
    name: 'only-lower-layers',
    severity: 'error',
    from: {path: inside(folder)},
    to: {path: '^(packages|apps|tests)/', pathNot: reachable.map(inside)},
  }
}

function noBuiltin(folder: string): IRegularForbiddenRuleType {
  return {name: 'no-builtin', severity: 'error', from: {path: inside(`${folder}/src`)}, to: {dependencyTypes: ['core']}}
}

function onlyThroughEntries({folder, entries}: Workspace): IRegularForbiddenRuleType {
  return {
    name: 'only-through-entries',
    severity: 'error',
    from: {pathNot: inside(folder)},
    to: {path: inside(folder), pathNot: entries.map(entry => `^${escape(entry).replaceAll('\\*', '.+')}$`)},
  }
}

function inside(folder: string): string {
  return `^${escape(folder)}/`
}

function escape(path: string): string {
  return path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
