import process from 'node:process'
import {
  type Connection, createConnection, createServerPipeTransport, createServerSocketTransport, IPCMessageReader,
  IPCMessageWriter, type MessageReader, type MessageWriter,
} from 'vscode-languageserver/node'
import {serve} from '../server.ts'
import {NodeHost, type NodeHostOptions} from './node-host.ts'
import type {Transport} from './transport.ts'

/** Serves an editor over a transport. The process ends with the connection, or with the editor. */
export function serveOver(transport: Transport, options: NodeHostOptions): void {
  serve(connect(transport), new NodeHost(options))
}

function connect(transport: Transport): Connection {
  switch (transport.kind) {
    case 'stdio':
      return createConnection(process.stdin, process.stdout)
    case 'ipc':
      return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process))
    case 'socket':
      return untilClosed(createServerSocketTransport(transport.port))
    case 'pipe':
      return untilClosed(createServerPipeTransport(transport.name))
  }
}

function untilClosed([reader, writer]: [MessageReader, MessageWriter]): Connection {
  reader.onClose(() => process.exit())
  return createConnection(reader, writer)
}
