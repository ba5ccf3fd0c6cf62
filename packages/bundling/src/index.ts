export {copied} from './copied.ts'
export {licences} from './licences.ts'
