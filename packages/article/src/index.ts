export type * from './model.ts'
export {formatOf} from './formats.ts'
export {parseArticle, type ParseOptions} from './parse.ts'
export type {Position, Range} from './range.ts'
