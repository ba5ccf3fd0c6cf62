export type {Matcher, Visit} from './matcher.ts'
