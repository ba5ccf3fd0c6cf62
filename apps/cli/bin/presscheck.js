#!/usr/bin/env node
import '../dist/presscheck.js'
