/**
 * A copy of a text. Engines keep the whole of a source for each piece that was cut from it: without a copy, a block
 * that outlives edits elsewhere would keep the version that it was read in.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1)
}
