export type {Checking, ConfigProblem, Host, LeftAlone, Workspace} from './host.ts'
export {commands} from './protocol/commands.ts'
export {
  type DocumentStatus, statusNotification, type ToldFile, toldFilesNotification, type Trust, trustNotification,
} from './protocol/messages.ts'
export {serve, type Serving} from './server.ts'
