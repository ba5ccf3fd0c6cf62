import type {Severity} from '@presscheck/linter'
import {createColors} from 'picocolors'

type Paint = (text: string) => string

/** What each part of the output looks like. Without colour every paint leaves its text as it is. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  readonly name: Paint
  readonly faint: Paint
  readonly strong: Paint
  readonly good: Paint
  readonly link: (text: string, url: string | undefined) => string
}

export function palette(color: boolean): Palette {
  const paint = createColors(color)
  return {
    error: (text) => paint.bold(paint.red(text)),
    warning: (text) => paint.bold(paint.yellow(text)),
    info: (text) => paint.bold(paint.blue(text)),
    name: (text) => paint.bold(paint.underline(text)),
    faint: paint.dim,
    strong: paint.bold,
    good: paint.green,
    link: (text, url) => url === undefined ? text : `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`,
  }
}
