export {type BaselineEntry, entriesFor, KnownFindings} from '@presscheck/engine'
export {BaselineError, baselineName, findBaseline, nameInBaseline, readBaseline, writeBaseline} from './baseline-file.ts'
export {replaceFile} from './replace-file.ts'
