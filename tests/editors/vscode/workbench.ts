import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {type Browser, chromium as playwright, type Locator, type Page} from 'playwright-core'
import {chromium, pictures} from './editors.ts'

const patience = 120_000

/** A browser for workbenches. */
export function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: chromium,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  })
}

/** A VS Code window as a user works with it: by keys, and by what is seen. */
export class Workbench {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(patience)
  }

  static async open(browser: Browser, url: string): Promise<Workbench> {
    const page = await browser.newPage({viewport: {width: 1200, height: 760}})
    const workbench = new Workbench(page)
    await page.goto(url)
    await page.locator('.monaco-workbench').waitFor()
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
    return workbench
  }

  /** Opens a file by its name, as Ctrl+P does; again where the workbench was too busy to hear the keys. */
  async openFile(name: string): Promise<void> {
    const tab = this.page.locator('.tab.active', {hasText: name})
    for (let attempt = 0; attempt < 5 && !await tab.isVisible(); attempt++) {
      await this.press('Escape')
      await this.press('Control+P')
      await this.page.locator('.quick-input-widget input').first().fill(name)
      const row = this.page.locator('.quick-input-list .monaco-list-row').filter({hasText: name}).first()
      try {
        await row.waitFor({timeout: 15_000})
        await this.press('Enter')
        await tab.waitFor({timeout: 15_000})
      } catch {
        // The next attempt begins anew.
      }
    }
    await tab.waitFor()
    await this.editor.waitFor()
  }

  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-lines').first()
  }

  /** The underlined places, errors and warnings. */
  get squiggles(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info')
  }

  /** Rows of the Problems panel, which is opened where it is not. */
  async problems(): Promise<readonly string[]> {
    if (!await this.page.locator('.markers-panel').isVisible()) await this.press('Control+Shift+M')
    await this.page.locator('.markers-panel').waitFor()
    return this.page.locator('.markers-panel .monaco-list-row').allInnerTexts()
  }

  /** Waits until the Problems panel says something, or no longer. */
  async untilProblems(holds: (rows: readonly string[]) => boolean): Promise<readonly string[]> {
    for (const end = Date.now() + patience; Date.now() < end;) {
      const rows = await this.problems()
      if (holds(rows)) return rows
      await this.page.waitForTimeout(150)
    }
    throw new Error(`The Problems panel says: ${(await this.problems()).join(' | ')}`)
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Puts the caret at a line and column, counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.editor.click({position: {x: 40, y: 8}})
    await this.press('Control+G')
    await this.page.keyboard.type(`${line}:${column}`)
    await this.press('Enter')
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  /** Runs a command of the palette by its name. */
  async command(name: string): Promise<void> {
    await this.press('F1')
    await this.page.locator('.quick-input-widget input').fill(`>${name}`)
    await this.page.locator('.quick-input-list .monaco-list-row').filter({hasText: name}).first().waitFor()
    await this.press('Enter')
  }

  /** What the menu of repairs offers at the caret. */
  async repairs(): Promise<readonly string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row')
    for (let attempt = 0; attempt < 5; attempt++) {
      await this.press('Control+.')
      try {
        await rows.first().waitFor({timeout: 10_000})
        return await rows.allInnerTexts()
      } catch {
        await this.press('Escape')
      }
    }
    throw new Error('No menu of repairs opened.')
  }

  /** Takes a repair of the open menu. */
  async takeRepair(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row').filter({hasText: title}).first()
    await row.click()
    await row.waitFor({state: 'hidden'})
  }

  async save(): Promise<void> {
    await this.press('Control+S')
    await this.page.locator('.tab.active.dirty').waitFor({state: 'hidden'})
  }

  /** What hovering at the caret shows. */
  async hover(): Promise<string> {
    await this.press('Control+K')
    await this.press('Control+I')
    const hover = this.page.locator('.monaco-hover:not(.hidden)').first()
    await hover.waitFor()
    return hover.innerText()
  }

  /** The text of our item in the status bar. */
  get status(): Locator {
    return this.page.locator('.statusbar-item', {hasText: 'Presscheck'}).first()
  }

  /** The words of an element of a Markdown preview; undefined where none is shown. */
  async preview(selector: string): Promise<string | undefined> {
    for (const frame of this.page.frames()) {
      const found = frame.locator(`.markdown-body ${selector}`).first()
      if (await found.isVisible()) return found.innerText()
    }
    return undefined
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, {recursive: true})
    await this.page.screenshot({path: join(pictures, `${name}.png`)})
  }
}
