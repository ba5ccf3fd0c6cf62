#!/usr/bin/env node
'use strict'
const {enableCompileCache} = require('node:module')

// What V8 compiled is kept from run to run, from Node 22.1 on by Node. It must hear of that before it loads the bundle.
if (enableCompileCache) enableCompileCache()
if (enableCompileCache || process.env.NODE_DISABLE_COMPILE_CACHE) require('../dist/presscheck.js')
else require('../dist/compile-cache.js').load('presscheck.js')
