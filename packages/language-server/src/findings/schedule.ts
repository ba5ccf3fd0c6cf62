/** How long to wait after a keystroke, in milliseconds: at least this, and no longer than a writer pauses. */
const shortestPause = 30
const longestPause = 600

/** Runs a task for a key once nothing more happens to that key for a while. */
export class Schedule<Key> {
  readonly #timers = new Map<Key, ReturnType<typeof setTimeout>>()
  readonly #task: (key: Key) => Promise<void>
  readonly #start: (run: Promise<void>) => void
  /** How long the task took last; the slower it is, the longer it waits for the writer to pause. */
  readonly #took = new Map<Key, number>()

  /** `start` is handed each run of the task, to do with its failure what it likes. */
  constructor(task: (key: Key) => Promise<void>, start: (run: Promise<void>) => void) {
    this.#task = task
    this.#start = start
  }

  /** Runs the task as soon as what has come in is read. */
  soon(key: Key): void {
    this.#in(key, 0)
  }

  /** Runs the task after a pause; asked again, the pause starts anew. */
  afterPause(key: Key): void {
    this.#in(key, Math.min(longestPause, Math.max(shortestPause, 2 * (this.#took.get(key) ?? 0))))
  }

  cancel(key: Key): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.delete(key)
  }

  #in(key: Key, delay: number): void {
    clearTimeout(this.#timers.get(key))
    this.#timers.set(key, setTimeout(() => {
      this.#timers.delete(key)
      this.#run(key)
    }, delay))
  }

  #run(key: Key): void {
    const began = performance.now()
    this.#start(this.#task(key).then(() => {
      this.#took.set(key, performance.now() - began)
    }))
  }
}
