// Has the Chromium of the machine started instead of one that would be downloaded.
const {chromium} = require('playwright')
const launch = chromium.launch.bind(chromium)
chromium.launch = (options) => launch({
  ...options, executablePath: process.env.PRESSCHECK_CHROMIUM, args: [...options?.args ?? [], '--no-sandbox', '--disable-gpu'],
})
