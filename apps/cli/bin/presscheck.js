#!/usr/bin/env node
import module from 'node:module'

// From Node 22 on, the compiled bundle is kept from run to run. Node must hear of it before it loads the bundle.
module.enableCompileCache?.()
await import('../dist/presscheck.js')
