/** Things of which each is used by one at a time, and made ready before each use. */
export class Pool<Item> {
  readonly #free: Item[]
  readonly #waiting: ((item: Item) => void)[] = []
  readonly #ready: (item: Item) => Promise<void>
  constructor(items: readonly Item[], ready: (item: Item) => Promise<void>) {
    this.#free = [...items]
    this.#ready = ready
  }

  /** Waits until one of them is free and lends it for as long as `act` runs; resolves to what that resolves to. */
  async use<Result>(act: (item: Item) => Promise<Result>): Promise<Result> {
    const item =
      this.#free.pop() ?? (await new Promise<Item>((resolve) => this.#waiting.push(resolve)))
    try {
      await this.#ready(item)
      return await act(item)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(item)
      else this.#free.push(item)
    }
  }
}
