/** A page that is used, in whatever browser. */
export interface OpenPage {
  /** Presses a key, with others held down: `Control+k`. */
  press(keys: string): Promise<void>
  type(text: string): Promise<void>
  click(selector: string): Promise<void>
  focus(selector: string): Promise<void>
  evaluate<Result>(script: () => Result | Promise<Result>): Promise<Result>
  /** The page as a PDF file. */
  print(): Promise<Uint8Array>
  /** The beacons its browser has sent since the last look. */
  reports(): string[]
  close(): Promise<void>
}

/** The same browser twice: with the extension in it and without. */
export interface BrowserPair {
  guarded(url: string): Promise<OpenPage>
  bare(url: string): Promise<OpenPage>
}
