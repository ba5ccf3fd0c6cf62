import {describe, expect, it} from 'vitest'
import {installed, manifests} from './manifests.ts'

const house = manifests.find(manifest => manifest.folder === '.')
const workspaces = manifests.filter(manifest => manifest !== house)
const exact = /^(?:npm:(?:@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/

describe('every manifest', () => {
  it('is found', () => {
    expect(house?.engines['node']).toBe('>=20.19.0')
    expect(workspaces.length).toBeGreaterThanOrEqual(10)
  })

  it.each(manifests)('$folder installs exact versions', manifest => {
    expect(installed(manifest).filter(([, version]) => !exact.test(version))).toEqual([])
  })

  it.each(manifests)('$folder is free software and a module', ({license, type}) => {
    expect({license, type}).toEqual({license: 'MIT', type: 'module'})
  })

  it('agrees with the others on the version of a package', () => {
    const versions = new Map<string, Set<string>>()
    for (const [name, version] of manifests.flatMap(installed)) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version))
    }
    expect([...versions].filter(([, asked]) => asked.size > 1)).toEqual([])
  })

  it('agrees with the house on the version of a workspace', () => {
    const own = new Map(workspaces.map(({name, version}) => [name, version]))
    const asked = manifests.flatMap(installed).filter(([name]) => own.has(name))
    expect(asked.filter(([name, version]) => version !== own.get(name))).toEqual([])
  })
})

describe('every workspace', () => {
  it.each(workspaces)('$folder has the scripts that turbo runs', ({scripts}) => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['types', 'lint', 'test']))
  })

  const packages = workspaces.filter(({folder}) => folder.startsWith('packages/'))
  it.each(packages)('$folder is named after its folder', ({folder, name}) => {
    expect(name).toBe(folder.replace('packages/', '@presscheck/'))
  })

  const published = workspaces.filter(manifest => !manifest.private || manifest.name === 'presscheck')
  it.each(published)('$folder runs where the house runs', ({engines}) => {
    expect(engines['node']).toBe(house?.engines['node'])
  })
})
