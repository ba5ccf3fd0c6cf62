import process from 'node:process'
import {performance} from 'node:perf_hooks'

/** Who waits no longer than this needs no news. */
const quietTime = 1000
const interval = 100

/** Tells on a terminal how far a long run is; writes nothing where standard error is none. */
export class Progress {
  readonly #total: number
  readonly #began = performance.now()
  readonly #isShown = process.stderr.isTTY && process.env['TERM'] !== 'dumb' && !process.env['CI']
  #last = performance.now() + quietTime - interval
  #articles = 0
  #findings = 0
  #isDrawn = false

  constructor(total: number) {
    this.#total = total
  }

  checked({findings}: {readonly findings: readonly unknown[]}): void {
    this.#articles++
    this.#findings += findings.length
    const now = performance.now()
    if (!this.#isShown || now - this.#last < interval) return
    this.#last = now
    this.#isDrawn = true
    const text = progressLine({
      articles: this.#articles, total: this.#total, findings: this.#findings, seconds: (now - this.#began) / 1000,
    })
    process.stderr.write(`\r\u001b[K${text.slice(0, process.stderr.columns - 1)}`)
  }

  /** Takes the line away, before anything else is written. */
  end(): void {
    if (this.#isDrawn) process.stderr.write('\r\u001b[K')
    this.#isDrawn = false
  }
}

/** What a run has come to after some time. */
export interface Standing {
  readonly articles: number
  readonly total: number
  readonly findings: number
  readonly seconds: number
}

/** `1200 of 3400 articles, 410 a second, 12 findings so far, 5 s left` */
export function progressLine({articles, total, findings, seconds}: Standing): string {
  const rate = articles / seconds
  const left = Math.ceil((total - articles) / rate)
  const time = left < 60 ? `${left} s` : `${Math.floor(left / 60)} min ${left % 60} s`
  return `${articles} of ${total} articles, ${Math.round(rate)} a second, `
    + `${findings} ${findings === 1 ? 'finding' : 'findings'} so far, ${time} left`
}
