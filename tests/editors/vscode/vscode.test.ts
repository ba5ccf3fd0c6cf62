import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {requirement} from '../../requirements.ts'
import {type CodeServer, startCodeServer} from './code-server.ts'
import {hasChromium, hasEditors, presscheck} from './editors.ts'
import {launchBrowser, Workbench} from './workbench.ts'
import {articles, folderWith, repairable} from './workspace.ts'

const isReady = requirement('vscode', hasEditors, 'npm run test:editors installs one from npm, apart from the project')
  && requirement('chromium', hasChromium, 'Debian has it: apt-get install chromium')

// A workbench on a busy machine may not hear a key in time: what fails is tried again, in a window of its own.
describe.runIf(isReady)('VS Code', {timeout: 300_000, retry: 2}, () => {
  let browser: Browser
  let server: CodeServer
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startCodeServer()
  }, 180_000)
  afterAll(async () => {
    await server.stop()
    await browser.close()
  })

  it('underlines the defects in text, Markdown and HTML, and lists them', async () => {
    const folder = folderWith({'berita.txt': articles.text, 'berita.md': articles.markdown, 'berita.html': articles.html})
    const workbench = await Workbench.open(browser, server.url(folder.path))
    for (const name of ['berita.txt', 'berita.md', 'berita.html']) {
      await workbench.openFile(name)
      await workbench.squiggles.first().waitFor()
      const rows = await workbench.untilProblems((shown) => shown.some((row) => row.includes('Data SGP')))
      const shown = rows.join('\n')
      expect(shown).toContain('spam/no-isolated-spam')
      expect(shown).toContain('translation/no-split-honorific')
      expect(await workbench.status.innerText()).toMatch(/Presscheck\s+\d/)
      await workbench.picture(`findings-${name.split('.')[1] ?? ''}`)
    }
    await workbench.page.close()
  })

  it('repairs one finding, and the rest on save, exactly in the file', async () => {
    const folder = folderWith({
      'ferry.md': repairable,
      '.vscode/settings.json': JSON.stringify({'editor.codeActionsOnSave': {'source.fixAll.presscheck': 'explicit'}}),
    })
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    await workbench.squiggles.first().waitFor()
    await workbench.goTo(7, 42)
    const offered = await workbench.repairs()
    await workbench.picture('quick-fix')
    expect(offered.join('\n')).toContain('Write `the`')
    await workbench.takeRepair('Write `the`')
    await workbench.save()
    await expect.poll(() => folder.read('ferry.md'), {timeout: 60_000})
      .toBe(repairable.replace('the the', 'the').replace('&amp;', '&'))
    await workbench.page.close()
  })

  it('explains a finding where one rests on it', async () => {
    const folder = folderWith({'ferry.md': repairable})
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    await workbench.squiggles.first().waitFor()
    await workbench.goTo(7, 42)
    expect(await workbench.hover()).toContain('prose/no-repeated-word')
    await workbench.picture('hover')
    await workbench.page.close()
  })

  it('heeds a configuration as soon as it is saved', async () => {
    const folder = folderWith({'ferry.md': repairable})
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    await workbench.untilProblems((rows) => rows.some((row) => row.includes('no-repeated-word')))
    folder.write('presscheck.config.yaml', 'rules:\n  prose/no-repeated-word: off\n')
    await workbench.untilProblems((rows) => rows.length > 0 && !rows.some((row) => row.includes('no-repeated-word')))
    folder.write('presscheck.config.yaml', 'rules:\n  prose/no-repeated-wrod: off\n')
    await workbench.untilProblems((rows) => rows.some((row) => row.includes('no-repeated-wrod')))
    await workbench.picture('broken-config')
    await workbench.page.close()
  })

  it('lets a finding stand where the writer gives a reason', async () => {
    const folder = folderWith({'ferry.md': repairable})
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    await workbench.squiggles.first().waitFor()
    await workbench.goTo(7, 42)
    await workbench.repairs()
    await workbench.takeRepair('Allow prose/no-repeated-word in this line')
    await workbench.save()
    await workbench.untilProblems((rows) => rows.length > 0 && !rows.some((row) => row.includes('no-repeated-word')))
    const [before, after] = repairable.split('The harbour')
    await expect.poll(() => folder.read('ferry.md')).toMatch(
      /^<!-- presscheck-disable-next-line prose\/no-repeated-word -- .+ -->$/m,
    )
    const comment = folder.read('ferry.md').slice(before?.length).split('\n')[0]
    expect(folder.read('ferry.md')).toBe(`${before}${comment}\nThe harbour${after}`)
    await workbench.page.close()
  })

  it('says nothing of what the baseline holds, and of the rest', async () => {
    const folder = folderWith({'ferry.md': repairable})
    const command = spawnSync(process.execPath, [presscheck, '--update-baseline', '.'], {cwd: folder.path, encoding: 'utf8'})
    expect(command.stderr + command.stdout).toContain('baseline')
    folder.write('ferry.md', repairable.replace('from May', 'from from May'))
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    const rows = await workbench.untilProblems((shown) => shown.some((row) => row.includes('no-repeated-word')))
    expect(rows.filter((row) => row.includes('presscheck'))).toHaveLength(1)
    await workbench.page.close()
  })

  it('shows what the profile says of the articles', async () => {
    const folder = folderWith({'ferry.md': repairable, 'again.md': repairable})
    spawnSync(process.execPath, [presscheck, 'profile', 'build', '.'], {cwd: folder.path})
    expect(existsSync(join(folder.path, '.presscheck-profile'))).toBe(true)
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('ferry.md')
    await workbench.squiggles.first().waitFor()
    await workbench.command('Presscheck: Show the Profile of the Articles')
    await expect.poll(() => workbench.preview('h1'), {timeout: 60_000}).toBe('Profile of 2 articles')
    await workbench.picture('profile')
    await workbench.page.close()
  })

  it('checks each folder of a workspace by its own configuration', async () => {
    const folder = folderWith({
      'one/ferry.md': repairable, 'two/bus.md': repairable,
      'two/presscheck.config.json': '{"rules": {"prose/no-repeated-word": "off"}}',
      'both.code-workspace': JSON.stringify({folders: [{path: 'one'}, {path: 'two'}]}),
    })
    const workbench = await Workbench.open(browser, server.url(join(folder.path, 'both.code-workspace')))
    await workbench.openFile('ferry.md')
    await workbench.untilProblems((rows) => rows.some((row) => row.includes('no-repeated-word')))
    await workbench.openFile('bus.md')
    const rows = await workbench.untilProblems((shown) => shown.some((row) => row.includes('bus.md')))
    expect(rows.slice(rows.findIndex((row) => row.includes('bus.md'))).join(' ')).not.toContain('no-repeated-word')
    await workbench.page.close()
  })

  it('runs no code of a folder that is not trusted, and says so', async () => {
    const cautious = await startCodeServer({asksForTrust: true})
    try {
      const folder = folderWith({
        'ferry.md': repairable,
        'presscheck.config.mjs': "import {writeFileSync} from 'node:fs'\nwriteFileSync(new URL('ran', import.meta.url), '')\nexport default {rules: {'prose/no-repeated-word': 'off'}}\n",
      })
      const workbench = await Workbench.open(browser, cautious.url(folder.path))
      await workbench.openFile('ferry.md')
      await workbench.untilProblems((rows) => rows.some((row) => row.includes('no-repeated-word')))
      expect(existsSync(join(folder.path, 'ran'))).toBe(false)
      await workbench.status.hover()
      await workbench.page.getByText('Waits for trust: presscheck.config.mjs').waitFor()
      await workbench.picture('untrusted')
      await workbench.page.close()
    } finally {
      await cautious.stop()
    }
  })

  it('stays responsive in an article of 1 MB', async () => {
    const paragraph = 'The harbour board agreed to pay for the crossing, and the ferry will sail at night again from May. '
    const long = `${repairable}\n${Array.from({length: 3000}, (_, index) => `${index}. ${paragraph.repeat(3)}`).join('\n\n')}\n`
    const folder = folderWith({'long.md': long})
    const workbench = await Workbench.open(browser, server.url(folder.path))
    await workbench.openFile('long.md')
    await workbench.squiggles.first().waitFor()
    const before = await workbench.squiggles.count()
    const started = Date.now()
    await workbench.goTo(7, 1)
    await workbench.type('Then then ')
    await expect.poll(() => workbench.squiggles.count(), {timeout: 60_000}).toBeGreaterThan(before)
    console.log(`1 MB: from the first key to the squiggle ${Date.now() - started} ms`)
    await workbench.page.close()
  })
})
