import {describe, expect, it} from 'vitest'
import {rolldown} from 'rolldown'
import {copied} from './copied.ts'
import {licences} from './licences.ts'

describe('a bundle', () => {
  it('has the licences of what went into it beside it, and the files that it needs', async () => {
    const bundle = await rolldown({
      input: 'entry',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => id === 'entry' ? id : null,
          load: (id) => id === 'entry' ? "import {parse} from 'valibot'\nexport {parse}" : null,
        },
        licences('LICENSES.txt'),
        copied({schemas: 'packages/config/schema'}, /\.json$/),
      ],
    })
    const {output} = await bundle.generate()
    const files = new Map(output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]))
    expect(files.get('LICENSES.txt')).toMatch(/^valibot \d+\.\d+\.\d+$[^]*MIT/m)
    expect([...files.keys()]).toContain('schemas/presscheck.schema.json')
  })
})
