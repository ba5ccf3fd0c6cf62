/** Paragraphs that no two numbers share, of words that mean something only together. */
export function paragraph(number: number): string {
  const words = ['harbour', 'ferry', 'island', 'captain', 'market', 'winter', 'storm', 'ticket', 'keeper', 'bridge', 'river', 'mayor']
  const places = ['north', 'south', 'east', 'west', 'near', 'beyond', 'above', 'below', 'behind', 'around', 'inside']
  const sentence = Array.from({length: 40}, (_, at) => {
    const turn = (number + 3) * (at + 7)
    return at % 3 === 2 ? places[(turn * 5 + at) % places.length] : `${words[(turn + at * at) % words.length] ?? ''}${turn % 89}`
  })
  return `The ${sentence.join(' ')}.`
}

/** An article of three paragraphs of its own. */
export function story(number: number, line = ''): string {
  const own = [0, 1, 2].map((part) => paragraph(number * 3 + part))
  return `---\ntitle: Story ${number} of the harbour\n---\n\n${[own[0], ...line === '' ? [] : [line], ...own.slice(1)].join('\n\n')}\n`
}

/** Files of a folder, by path. */
export function stories(count: number, line = ''): Record<string, string> {
  return Object.fromEntries(Array.from({length: count}, (_, number) => [`posts/story-${number}.md`, story(number, line)]))
}
