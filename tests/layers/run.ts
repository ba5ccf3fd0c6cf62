import {checkLayers} from './check-layers.ts'

const {modules, problems} = await checkLayers(process.cwd())
for (const problem of problems) console.error(problem)
console.log(`${modules} modules read, ${problems.length} broken`)
process.exitCode = problems.length > 0 ? 1 : 0
