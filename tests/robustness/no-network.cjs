// Loaded before the command: whatever reaches for the network ends it.
const {Socket, Server} = require('node:net')
const dns = require('node:dns')
const dgram = require('node:dgram')

function refuse() {
  process.stderr.write('The network was reached for.\n')
  process.exit(99)
}

Socket.prototype.connect = refuse
Server.prototype.listen = refuse
dgram.createSocket = refuse
globalThis.fetch = refuse
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[name] = dns.promises[name] = refuse
