import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {toldFilesNotification} from '../protocol/messages.ts'
import {serve} from '../server.ts'
import {ToldHost, type ToldHostOptions} from './told-host.ts'

/** Serves an editor from within a dedicated worker: `serveWorker(self, …)` is all that its script does. */
export function serveWorker(worker: DedicatedWorkerGlobalScope, options: ToldHostOptions): void {
  const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker))
  const host = new ToldHost(options)
  const server = serve(connection, host)
  connection.onNotification(toldFilesNotification, ({files}) => {
    host.tell(files)
    server.again()
  })
}
