import {describe, expect, it} from 'vitest'
import {hidingOf} from './hidden.ts'
import {forEachElement, type HtmlElement} from './tree/html-tree.ts'
import {parseTree} from './tree/parse-tree.ts'

function last(source: string): HtmlElement {
  const {document} = parseTree(source)
  let found = document
  forEachElement(document, (element) => {
    found = element
  })
  return found
}

describe('hidingOf', () => {
  it.each([
    ['<p hidden>', 'attribute'],
    ['<p aria-hidden="true">', 'attribute'],
    ['<p style="display: none">', 'display'],
    ['<p style="color: red; DISPLAY:none !important">', 'display'],
    ['<p style="visibility:hidden">', 'visibility'],
    ['<p style="opacity:0.0">', 'transparent'],
    ['<p style="font-size:0px">', 'zero-size'],
    ['<p style="height:0;overflow:hidden">', 'zero-size'],
    ['<p style="width:1px;overflow:hidden">', 'zero-size'],
    ['<marquee width="0">', 'zero-size'],
    ['<p style="position:absolute;top:-9990px">', 'off-screen'],
    ['<p style="text-indent:-999em">', 'off-screen'],
    ['<p style="position:absolute;clip:rect(0, 0, 0, 0)">', 'clipped'],
    ['<p style="clip-path:inset(50%)">', 'clipped'],
    ['<p style="color:#fff;background:#fff">', 'same-colour'],
  ])('sees %s', (source, hiding) => {
    expect(hidingOf(last(source))).toBe(hiding)
  })

  it.each([
    '<p hidden="until-found">', '<p aria-hidden="false">', '<p style="display:block">', '<p style="left:-9999px">',
    '<p style="margin-left:-20px">', '<p style="opacity:0.5">', '<p style="height:0">', '<p style="color:#fff">', '<p style>',
    '<p style="display:none;display:block">', '<marquee>',
  ])('does not mind %s', (source) => {
    expect(hidingOf(last(source))).toBeUndefined()
  })
})
