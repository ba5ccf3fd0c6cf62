import type {Connection} from 'vscode-languageserver'
import type {Client} from './client.ts'
import type {Documents} from './documents/documents.ts'
import type {OpenDocument} from './documents/open-document.ts'
import {CheckedDocument} from './findings/checked-document.ts'
import type {Checker} from './findings/checker.ts'
import type {Host} from './host.ts'
import type {Settings} from './settings.ts'

/** What every feature of the server works with. */
export interface Context {
  readonly connection: Connection
  readonly client: Client
  readonly host: Host
  readonly documents: Documents
  readonly settings: Settings
  readonly checker: Checker
}

/** What is found in an open document; undefined where it is not open, or left alone. */
export async function checkedAt({documents, checker}: Context, uri: string): Promise<CheckedDocument | undefined> {
  const document: OpenDocument | undefined = documents.get(uri)
  const checked = document && await checker.check(document)
  return checked instanceof CheckedDocument ? checked : undefined
}
