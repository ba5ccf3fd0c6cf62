/** What the report hands over; see src/html/html.ts, which writes it. */
interface Data {
  readonly articles: readonly {readonly path: string; readonly place: number; readonly findings: readonly Finding[]}[]
  /** How many articles were checked; `place` of each counts them from 0. */
  readonly checked: number
  readonly rules: Readonly<Record<string, {readonly summary: string; readonly why: string}>>
}

type Severity = 'error' | 'warning' | 'info'

interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly line: number
  readonly column: number
  /** What stands before it on its line, what it talks about, and what stands behind. */
  readonly excerpt: readonly [string, string, string]
  readonly advice: readonly string[]
}

interface Row extends Finding {
  readonly path: string
  readonly place: number
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const words = {error: 'errors', warning: 'warnings', info: 'notes'} as const

/** Findings that are shown at first, and with each click on “Show more”. */
const step = 100
/** Bars of a chart that are shown at first. */
const mostBars = 12
/** Columns of the chart over the corpus. */
const mostColumns = 96

const data = readData()
const rows: readonly Row[] = data.articles.flatMap(({path, place, findings}) =>
  findings.map((finding) => ({...finding, path, place})))

interface Choice {
  readonly severities: Set<Severity>
  rule: string
  path: string
  /** Half-open, of articles. */
  places: readonly [number, number] | undefined
  words: string
  shown: number
}

/** What the reader chose to see. */
const chosen: Choice = {
  severities: new Set<Severity>(severities),
  rule: '',
  path: '',
  places: undefined,
  words: '',
  shown: step,
}

const app = document.getElementById('app')
const list = element('section', {'class': 'findings', 'aria-label': 'Findings'})
const charts = element('div', {class: 'charts'})
const status = element('p', {'class': 'status', 'role': 'status'})

function readData(): Data {
  const read: unknown = JSON.parse(document.getElementById('data')?.textContent ?? '')
  if (!isData(read)) throw new Error('The report is damaged.')
  return read
}

function isData(read: unknown): read is Data {
  return typeof read === 'object' && read !== null && 'articles' in read && 'rules' in read
}

type Attributes = Readonly<Record<string, string>>

function element(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function button(attributes: Attributes, onClick: () => void, ...children: (Node | string)[]): HTMLElement {
  const made = element('button', {type: 'button', ...attributes}, ...children)
  made.addEventListener('click', onClick)
  return made
}

function matches(row: Row, except?: 'rule' | 'path' | 'places'): boolean {
  const {places} = chosen
  return chosen.severities.has(row.severity)
    && (except === 'rule' || chosen.rule === '' || row.rule === chosen.rule)
    && (except === 'path' || chosen.path === '' || row.path === chosen.path)
    && (except === 'places' || places === undefined || (row.place >= places[0] && row.place < places[1]))
    && (chosen.words === ''
      || `${row.path} ${row.rule} ${row.message} ${row.excerpt.join('')}`.toLowerCase().includes(chosen.words))
}

function choose(change: Partial<Choice>): void {
  Object.assign(chosen, {shown: step}, change)
  draw()
}

/** How many findings of each severity a name has, those with most first. */
function countBy(key: 'rule' | 'path'): readonly (readonly [string, Record<Severity | 'total', number>])[] {
  const counts = new Map<string, Record<Severity | 'total', number>>()
  for (const row of rows) {
    if (!matches(row, key)) continue
    const count = counts.get(row[key]) ?? {error: 0, warning: 0, info: 0, total: 0}
    count[row.severity]++
    count.total++
    counts.set(row[key], count)
  }
  return [...counts].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1))
}

function stack(count: Readonly<Record<Severity, number>>, most: number): HTMLElement {
  const parts = severities.filter((severity) => count[severity] > 0)
    .map((severity) => element('span', {class: severity, style: `inline-size: ${count[severity] / most * 100}%`}))
  return element('span', {'class': 'bar', 'aria-hidden': 'true'}, ...parts)
}

function barChart(title: string, key: 'rule' | 'path'): HTMLElement {
  const counts = countBy(key)
  const most = counts[0]?.[1].total ?? 1
  const bars = counts.slice(0, mostBars).map(([name, count]) => {
    const isChosen = chosen[key] === name
    const about = key === 'rule' ? data.rules[name]?.summary ?? '' : ''
    return element('li', {}, button(
      {'aria-pressed': String(isChosen), 'title': about},
      () => { choose({[key]: isChosen ? '' : name}) },
      element('span', {class: 'name'}, element('bdi', {}, name)), stack(count, most), element('span', {class: 'count'}, String(count.total)),
    ))
  })
  const rest = counts.length - bars.length
  return element('section', {class: 'chart'}, element('h2', {}, title), element('ol', {}, ...bars),
    ...rest > 0 ? [element('p', {class: 'rest'}, `… and ${rest} more`)] : [])
}

/** Every article from the first to the last that was checked, in columns of as many as fit. */
function corpusChart(): HTMLElement {
  const perColumn = Math.max(1, Math.ceil(data.checked / mostColumns))
  const columns = Array.from({length: Math.ceil(data.checked / perColumn)}, () => ({error: 0, warning: 0, info: 0}))
  for (const row of rows) {
    const column = columns[Math.floor(row.place / perColumn)]
    if (column && matches(row, 'places')) column[row.severity]++
  }
  const most = Math.max(1, ...columns.map(({error, warning, info}) => error + warning + info))
  const bars = columns.map((column, index) => {
    const from = index * perColumn
    const to = Math.min(data.checked, from + perColumn)
    const isChosen = chosen.places?.[0] === from
    const total = column.error + column.warning + column.info
    const label = `Articles ${from + 1} to ${to}: ${total} ${total === 1 ? 'finding' : 'findings'}`
    const parts = severities.filter((severity) => column[severity] > 0)
      .map((severity) => element('span', {class: severity, style: `block-size: ${column[severity] / most * 100}%`}))
    return button({'class': 'column', 'aria-label': label, 'title': label, 'aria-pressed': String(isChosen)},
      () => { choose({places: isChosen ? undefined : [from, to]}) }, ...parts)
  })
  return element('section', {class: 'chart corpus'}, element('h2', {}, 'Over the corpus'),
    element('div', {class: 'columns'}, ...bars),
    element('p', {class: 'rest'}, perColumn === 1
      ? 'A column an article, in the order in which they were checked.'
      : `A column is ${perColumn} articles, in the order in which they were checked.`))
}

function card(row: Row): HTMLElement {
  const [before, marked, after] = row.excerpt
  const rule = data.rules[row.rule]
  return element('article', {class: `finding ${row.severity}`},
    element('p', {class: 'place'}, `${row.path}:${row.line}:${row.column}`),
    element('p', {class: 'message'}, element('strong', {class: 'severity'}, row.severity), ` ${row.message}`),
    element('pre', {}, before, element('mark', {}, marked === '' ? '\u00a0' : marked), after),
    ...row.advice.length > 0 ? [element('ul', {class: 'advice'}, ...row.advice.map((text) => element('li', {}, text)))] : [],
    element('details', {}, element('summary', {}, row.rule), element('p', {}, rule ? `${rule.summary} ${rule.why}` : row.rule)))
}

function draw(): void {
  charts.replaceChildren(barChart('By rule', 'rule'), barChart('By article', 'path'), corpusChart())
  const found = rows.filter((row) => matches(row))
  const filters = [
    ...chosen.rule === '' ? [] : [button({class: 'chosen'}, () => { choose({rule: ''}) }, `${chosen.rule} ✕`)],
    ...chosen.path === '' ? [] : [button({class: 'chosen'}, () => { choose({path: ''}) }, `${chosen.path} ✕`)],
    ...chosen.places === undefined ? [] : [button({class: 'chosen'}, () => { choose({places: undefined}) },
      `articles ${chosen.places[0] + 1} to ${chosen.places[1]} ✕`)],
  ]
  status.replaceChildren(`${found.length} of ${rows.length} findings`, ...filters)
  const more = found.length - chosen.shown
  list.replaceChildren(...found.slice(0, chosen.shown).map(card),
    ...more > 0 ? [button({class: 'more'}, () => { choose({shown: chosen.shown + step}) }, `Show more (${more} left)`)] : [])
}

function controls(): HTMLElement {
  const boxes = severities.map((severity) => {
    const total = rows.filter((row) => row.severity === severity).length
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.checked = true
    box.addEventListener('change', () => {
      if (box.checked) chosen.severities.add(severity)
      else chosen.severities.delete(severity)
      choose({})
    })
    return element('label', {class: severity}, box, ` ${total} ${words[severity]}`)
  })
  const search = document.createElement('input')
  search.type = 'search'
  search.placeholder = 'Words, rule or path'
  search.setAttribute('aria-label', 'Show only findings with these words')
  search.addEventListener('input', () => { choose({words: search.value.trim().toLowerCase()}) })
  return element('form', {class: 'controls', role: 'search'}, ...boxes, search)
}

if (rows.length > 0) {
  const form = controls()
  form.addEventListener('submit', (event) => { event.preventDefault() })
  app?.append(form, charts, status, list)
  draw()
}
