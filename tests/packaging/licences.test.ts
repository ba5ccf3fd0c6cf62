import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as v from 'valibot'
import {expect, it} from 'vitest'

const repository = join(import.meta.dirname, '../..')
const rule = `\n\n${'-'.repeat(80)}\n\n`

/** What a build ships of others, as `name version`, by the licences that it wrote beside its bundles. */
function shippedIn(folder: string): readonly string[] {
  const files = readdirSync(join(repository, folder)).filter((name) => /^LICENSES\b.*\.txt$/.test(name))
  expect(files).not.toEqual([])
  return files.flatMap((file) => (
    readFileSync(join(repository, folder, file), 'utf8').split(rule).map((section) => section.split('\n', 1)[0] ?? '')
  ))
}

const lockfile = v.parse(
  v.object({
    packages: v.record(v.string(), v.object({version: v.optional(v.string()), license: v.optional(v.string())})),
  }),
  JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')),
)

function licenceOf(name: string, version: string): string {
  const installed = Object.entries(lockfile.packages).find(([path, known]) => (
    path.endsWith(`node_modules/${name}`) && known.version === version
  ))
  return installed?.[1].license ?? oldLicenceOf(name)
}

/** Before npm 2, packages wrote a list of licences, which no lockfile knows. */
function oldLicenceOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(repository, 'node_modules', name, 'package.json'), 'utf8'))
  const {licenses: [only]} = v.parse(v.object({licenses: v.tuple([v.object({type: v.string()})])}), manifest)
  return only.type
}

it('lists all that is shipped of others, with licences that allow it', async () => {
  const builds = {'the command': shippedIn('apps/cli/dist'), 'VS Code': shippedIn('apps/vscode/dist')}
  const all = [...new Set(Object.values(builds).flat())].sort()
  const rows = all.map((title) => {
    const [name = '', version = ''] = title.split(' ')
    const where = Object.entries(builds).filter(([, shipped]) => shipped.includes(title)).map(([build]) => build)
    return {name, version, licence: licenceOf(name, version), where: where.join(', ')}
  })
  expect(rows.filter(({licence}) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0)$/.test(licence))).toEqual([])
  const table = rows.map(({name, version, licence, where}) => `| ${name} | ${version} | ${licence} | ${where} |`)
  await expect(`# What Presscheck ships of others

Everything is bundled: nothing is installed along with the command or the extension. The whole texts of the licences lie
beside each bundle. A test writes this list with \`npx vitest run packaging/licences --update\` in \`tests\`, and fails where it
is stale.

| Package | Version | Licence | Shipped in |
|---|---|---|---|
${table.join('\n')}
`).toMatchFileSnapshot('../../docs/dependencies.md')
})
