import type {Block} from '@presscheck/article'

type Words = Pick<Block, 'text' | 'prose'>

/** A block, or a text that may be one. */
type Asked = Words & {readonly wording?: object; readonly block?: Block | undefined}

/**
 * Makes of a question about the words of a text one that is asked once, for as long as a block says the same: an editor
 * has it answered anew with each keystroke. The answer must hang on nothing else.
 */
export function askOnce<Answer>(ask: (words: Words) => Answer): (text: Asked) => Answer {
  const known = new WeakMap<object, {readonly answer: Answer}>()
  return (text) => {
    const wording = text.wording ?? text.block?.wording
    if (!wording) return ask(text)
    const before = known.get(wording)
    if (before) return before.answer
    const answer = ask(text)
    known.set(wording, {answer})
    return answer
  }
}
