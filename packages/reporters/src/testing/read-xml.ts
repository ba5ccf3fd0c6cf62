import {SaxesParser} from 'saxes'

/** An element as tests look at it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
}

/** Reads a document by a parser that throws where it is not well-formed XML 1.0. */
export function readXml(text: string): Element {
  const parser = new SaxesParser()
  const top: Element[] = []
  const open = [top]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const children: Element[] = []
    open.at(-1)?.push({name, attributes, children})
    open.push(children)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  const [document] = top
  if (!document) throw new Error('There is no element.')
  return document
}
