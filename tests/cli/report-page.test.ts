import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {hasChromium} from '../editors/vscode/editors.ts'
import {launchBrowser} from '../editors/vscode/workbench.ts'
import {requirement} from '../requirements.ts'
import {folderWith, presscheck} from './presscheck.ts'
import {apart, clean, spammed} from './texts.ts'

const isReady = requirement('chromium', hasChromium, 'Debian has it: apt-get install chromium')

/** An article with a word that stands twice, and a name that would be a tag if nobody escaped it. */
const repeated = '# The <b>bridge</b> `<script>`\n\nThe bridge was was closed on Monday.\n'

describe.runIf(isReady)('the report as a page', () => {
  let browser: Browser
  beforeAll(async () => { browser = await launchBrowser() })
  afterAll(async () => { await browser.close() })

  /** The report of some articles, opened; `troubles` is what it complained of or asked the network for. */
  interface Opened {
    readonly page: Page
    readonly path: string
    readonly troubles: readonly string[]
  }

  async function open(files: Readonly<Record<string, string>>): Promise<Opened> {
    const cwd = folderWith({...files, ...apart})
    await presscheck(['.', '--now', '2026-11-24', '--format', 'html', '--output', 'report.html'], {cwd})
    const path = join(cwd, 'report.html')
    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('pageerror', ({message}) => troubles.push(message))
    page.on('console', (said) => { if (said.type() === 'error') troubles.push(said.text()) })
    page.on('request', (asked) => { if (!/^(?:file|data):/.test(asked.url())) troubles.push(asked.url()) })
    await page.goto(pathToFileURL(path).href)
    return {page, troubles, path}
  }

  it('shows every finding with its place, and charts by rule, by article and over the corpus', async () => {
    const {page, troubles, path} = await open({'a.txt': spammed, 'b.md': repeated, 'c.txt': clean})
    expect(readFileSync(path, 'utf8')).not.toMatch(/<(?:script|link|img)[^>]*\b(?:src|href)=/)
    expect(await page.locator('.status').innerText()).toMatch(/^(\d+) of \1 findings/)
    expect(await page.locator('.chart h2').allInnerTexts()).toEqual(['By rule', 'By article', 'Over the corpus'])
    expect(await page.locator('.columns button').count()).toBe(3)
    const card = page.locator('.finding', {hasText: 'spam/no-isolated-spam'})
    expect(await card.locator('.place').innerText()).toMatch(/^a\.txt:\d+:\d+$/)
    expect(await card.locator('mark').innerText()).toBe('Data SGP')
    // Bars are drawn as long as what they count.
    const bar = await page.locator('.chart .bar span').first().boundingBox()
    expect(bar?.width).toBeGreaterThan(10)
    expect(troubles).toEqual([])
  })

  it('shows what a reader chooses: a rule, a severity, words, a part of the corpus', async () => {
    const {page, troubles} = await open({'a.txt': spammed, 'b.md': repeated, 'c.txt': clean})
    const shown = async () => (await page.locator('.finding summary').allInnerTexts()).sort()
    const all = await shown()
    const rule = page.locator('.chart').first().locator('button', {hasText: 'prose/no-repeated-word'})
    await rule.click()
    expect(await shown()).toEqual(['prose/no-repeated-word'])
    await page.locator('.status button').click()
    expect(await shown()).toEqual(all)
    await page.getByRole('checkbox', {name: 'error'}).uncheck()
    expect(await shown()).toEqual(all.filter((name) => name !== 'spam/no-isolated-spam'))
    await page.getByRole('checkbox', {name: 'error'}).check()
    await page.getByRole('searchbox').fill('data sgp')
    expect(await shown()).toEqual(['spam/no-isolated-spam'])
    await page.getByRole('searchbox').fill('')
    await page.locator('.columns button').nth(1).click()
    expect(await shown()).toEqual(all.filter((name) => name !== 'spam/no-isolated-spam'))
    expect(troubles).toEqual([])
  })

  it('fits a phone, in the dark too', async () => {
    const {page, troubles} = await open({'a.txt': spammed, 'b.md': repeated})
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await paper()
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await paper()).not.toBe(light)
    await page.setViewportSize({width: 360, height: 640})
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(troubles).toEqual([])
  })
})
