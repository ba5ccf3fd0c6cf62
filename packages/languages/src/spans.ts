/** Where words or sentences stand in a text: entry `i` is the half-open UTF-16 range `[starts[i], ends[i])`. */
export interface Spans {
  readonly length: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}
