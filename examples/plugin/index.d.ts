import type {NoOptions, Plugin} from 'presscheck'

declare module 'presscheck' {
  /** The compiler checks settings of our rule as it checks those of Presscheck's own. */
  interface RuleOptions {
    readonly 'harbour/no-land-speed': NoOptions
  }
}

declare const harbour: Plugin
export default harbour
