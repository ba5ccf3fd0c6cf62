export {type NodeHostOptions} from './node-host.ts'
export {serveOver} from './serve-over.ts'
export {type Transport, transportFrom} from './transport.ts'
