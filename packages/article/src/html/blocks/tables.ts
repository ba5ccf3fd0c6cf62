import type {HtmlElement} from '../tree/html-tree.ts'

/**
 * True for a table that holds data; false for one that lays out a page: it holds a table, or has but one row or one
 * column, or says so itself.
 */
export function isDataTable(table: HtmlElement): boolean {
  const role = table.attribute('role')
  if (role === 'presentation' || role === 'none') return false
  let rows = 0
  let mostCells = 0
  const open: HtmlElement[] = [table]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    let cells = 0
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      if (child.tag === 'table') return false
      if (child.tag === 'td' || child.tag === 'th') cells++
      open.push(child)
    }
    if (element.tag === 'tr') rows++
    mostCells = Math.max(mostCells, cells)
  }
  return rows > 1 && mostCells > 1
}
