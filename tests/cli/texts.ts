const body = 'Traffic will be slow until May, says the town hall, because the new lanes are finished one by one.'

/** Has nothing wrong. */
export const clean = `The bridge reopens\n\n${body}\n`

/** Has an error in line 5: spam. */
export const spammed = `${clean}\nData SGP\n`

/** Has a warning in line 3: a word stands twice. */
export const doubled = clean.replace('the town hall', 'the the town hall')

/** Has something that `--fix` repairs: no line break at its end. */
export const unended = clean.trimEnd()

/** For folders of articles that are alike, in tests that are about something else: none is compared with the others. */
export const apart = {'presscheck.config.json': '{"rules": {"duplication/*": "off"}}'}
