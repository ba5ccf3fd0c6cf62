/** One step of the house: folders that may not import each other, only those of the steps below. */
export interface Layer {
  readonly folders: readonly string[]
  /** Runs in a browser worker too: no built-in module of Node in `src`. */
  readonly pure: boolean
}

/** From the ground up, as the design draws them. A new package takes its place here before its first import. */
export const layers: readonly Layer[] = [
  {folders: ['packages/languages', 'packages/matcher'], pure: true},
  {folders: ['packages/article'], pure: true},
  {folders: ['packages/rule-kit'], pure: true},
  {folders: ['packages/rules', 'packages/engine', 'packages/corpus'], pure: true},
  {folders: ['packages/linter'], pure: true},
  {folders: ['packages/config', 'packages/store', 'packages/reporters'], pure: false},
  {folders: ['packages/language-server'], pure: false},
  {folders: ['packages/bundling'], pure: false},
  {folders: ['apps/cli', 'apps/vscode'], pure: false},
  {folders: ['tests'], pure: false},
]
