export {compile} from './compile.ts'
export {loadMatcher} from './load-matcher.ts'
export type {Matcher, Visit} from './matcher.ts'
