import {didYouMean} from '@presscheck/config'
import {type PresetName, presetNames} from '@presscheck/linter'
import {Problem} from '../problem.ts'

export const hookKinds = ['pre-commit', 'husky', 'lefthook', 'lint-staged', 'git', 'none'] as const
export type HookKind = (typeof hookKinds)[number]

export const ciKinds = ['github', 'gitlab', 'none'] as const
export type CiKind = (typeof ciKinds)[number]

/** What the user answered beforehand; undefined where nothing was said. */
export interface InitArguments {
  readonly yes: boolean
  readonly force: boolean
  readonly preset: PresetName | undefined
  readonly hook: HookKind | undefined
  readonly ci: CiKind | undefined
}

/** What stands on the command line, as far as it is about `init`. */
export interface InitValues {
  readonly yes?: boolean | undefined
  readonly force?: boolean | undefined
  readonly preset?: string | undefined
  readonly hook?: string | undefined
  readonly ci?: string | undefined
}

/** Reads the options of `init`. Throws a `Problem` where one is wrong, or where they stand without it. */
export function parseInit(values: InitValues, isInit: boolean): InitArguments {
  const names = ['yes', 'force', 'preset', 'hook', 'ci'] as const
  const stray = isInit ? undefined : names.find((name) => values[name] !== undefined)
  if (stray) throw new Problem(`--${stray} belongs to presscheck init.`)
  return {
    yes: values.yes ?? false,
    force: values.force ?? false,
    preset: oneOf('preset', values.preset, presetNames),
    hook: oneOf('hook', values.hook, hookKinds),
    ci: oneOf('ci', values.ci, ciKinds),
  }
}

function oneOf<Name extends string>(
  option: string, written: string | undefined, names: readonly Name[],
): Name | undefined {
  if (written === undefined) return undefined
  const name = names.find((known) => known === written)
  if (name !== undefined) return name
  const all = `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
  throw new Problem(`--${option} takes ${all}, not ${written}.${didYouMean(written, names)}`)
}
