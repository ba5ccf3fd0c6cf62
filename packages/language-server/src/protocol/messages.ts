import {NotificationType, ProtocolNotificationType} from 'vscode-languageserver'

/** What the server understood of a document, for a status bar. Sent with each change of it. */
export interface DocumentStatus {
  readonly uri: string
  /** Why it is left alone, in a few words; undefined where it is checked. */
  readonly leftAlone?: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** The title that counts, and the code of the language. */
  readonly title?: string
  readonly language?: string
  readonly format?: string
  /** The configuration that holds, as a URI. */
  readonly config?: string
  /** Files of code, as URIs, that hold only once the workspace is trusted. */
  readonly waiting?: readonly string[]
}

/** Server to client: what it understood of a document. */
export const statusNotification: ProtocolNotificationType<DocumentStatus, void> = new ProtocolNotificationType('presscheck/status')

/** Whether code in the workspace may run. */
export interface Trust {
  readonly trusted: boolean
}

/** Client to server: the user gave the workspace trust, or took it. */
export const trustNotification: NotificationType<Trust> = new NotificationType('presscheck/trust')

/** What a file says; without `text`, it is gone. */
export interface ToldFile {
  readonly uri: string
  readonly text?: string
}

/**
 * Client to server, where the server reads no disk: what `presscheck.config.{json,jsonc,yaml,yml}` of the workspace
 * say, at the start and with each change.
 */
export const toldFilesNotification: NotificationType<ToldFiles> = new NotificationType('presscheck/files')

export interface ToldFiles {
  readonly files: readonly ToldFile[]
}
