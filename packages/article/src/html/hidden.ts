import type {Hiding} from '../model.ts'
import {remember} from './remember.ts'
import type {HtmlElement} from './tree/html-tree.ts'

/**
 * How an element is kept from the reader's eye by its own attributes; undefined where they do not hide it. Of style
 * sheets only the usual classes for screen readers are known.
 */
export function hidingOf(element: Pick<HtmlElement, 'tag' | 'attributes' | 'attribute'>): Hiding | undefined {
  if (element.tag === 'noscript') return 'display'
  for (const {name, value} of element.attributes) {
    if (name === 'hidden' && value !== 'until-found') return 'attribute'
    if (name === 'aria-hidden' && value === 'true') return 'attribute'
    if (name === 'style') {
      const hiding = hidingOfStyle(value)
      if (hiding) return hiding
    }
    if (name === 'class' && isForScreenReaders(value)) return 'clipped'
  }
  return element.tag === 'marquee' && /^0*(?:px)?$/.test(element.attribute('width') ?? '1') ? 'zero-size' : undefined
}

/** Pixels beyond every screen edge; smaller ones move things about on the page. */
const offScreenPixels = 500

function hidingOfStyle(style: string): Hiding | undefined {
  const rules = declarations(style)
  if (rules.get('display') === 'none') return 'display'
  const visibility = rules.get('visibility')
  if (visibility === 'hidden' || visibility === 'collapse') return 'visibility'
  if (isZero(rules.get('opacity'))) return 'transparent'
  if (isZero(rules.get('font-size')) || isZero(rules.get('font')?.split(' ')[0])) return 'zero-size'
  if (isOffScreen(rules)) return 'off-screen'
  const clips = rules.get('overflow') === 'hidden' || rules.get('overflow-y') === 'hidden'
  if (clips && (['height', 'max-height', 'width', 'max-width'].some((size) => isTiny(rules.get(size))))) return 'zero-size'
  if (clipsAll(rules)) return 'clipped'
  const colour = rules.get('color')
  const background = rules.get('background-color') ?? rules.get('background')
  return colour !== undefined && colour === background ? 'same-colour' : undefined
}

/** Later declarations win, as in the cascade; `!important` is taken off. */
function declarations(style: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>()
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    rules.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).replace('!important', '').trim())
  }
  return rules
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && /^0(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(value)
}

/** Nothing, or the single pixel that screen readers are given. */
function isTiny(value: string | undefined): boolean {
  return isZero(value) || value === '1px'
}

function isOffScreen(rules: ReadonlyMap<string, string>): boolean {
  const isMoved = rules.get('position') === 'absolute' || rules.get('position') === 'fixed'
  const indents = [rules.get('text-indent'), rules.get('margin-left'), rules.get('margin-top'), rules.get('margin')]
  const offsets = isMoved ? ['left', 'top', 'right', 'bottom'].map((side) => rules.get(side)) : []
  return [...indents, ...offsets].some((value) => pixels(value) <= -offScreenPixels)
}

/** The length in pixels, near enough; 0 where it is none. */
function pixels(value: string | undefined): number {
  const [, digits = '0', unit] = /^(-?\d{1,9}(?:\.\d{1,9})?)(px|em|rem|%|vw|vh)?/.exec(value ?? '') ?? []
  return Number(digits) * (unit === 'em' || unit === 'rem' ? 16 : unit === '%' || unit === 'vw' || unit === 'vh' ? 10 : 1)
}

function clipsAll(rules: ReadonlyMap<string, string>): boolean {
  const clip = rules.get('clip')?.replaceAll(/[\s,]|px/g, '')
  if (rules.get('position') === 'absolute' && (clip === 'rect(0000)' || clip === 'rect(1111)')) return true
  return /^inset\((?:50|100)%\)$|^circle\(0/.test(rules.get('clip-path') ?? '')
}

/** Classes by which the usual style sheets keep a text for screen readers alone. */
const readerOnlyClasses: ReadonlySet<string> = new Set([
  'sr-only', 'sr-text', 'sronly', 'screen-reader', 'screen-reader-text', 'screenreader', 'screenreader-only',
  'screen-reader-only', 'visually-hidden', 'visuallyhidden', 'u-visually-hidden', 'u-visuallyhidden', 'a11y-hidden',
  'accessible-hide', 'assistive-text', 'element-invisible', 'is-sr-only', 'show-for-sr', 'offscreen', 'off-screen',
  'skip-link', 'skiplink', 'skip-to-content', 'skip-nav', 'skip-main', 'skip-links', 'skiplinks', 'skip-content',
])

const isForScreenReaders = remember((classes) => (
  classes.toLowerCase().split(/\s+/).some((name) => readerOnlyClasses.has(name))
))
