/** The words of the page that replaces a stopped one. `brand` is an operator's name. */
export interface StoppedText {
  /** Who speaks: the product's name. */
  maker: string
  title(brand: string): string
  /** The title for a page on a stranger's host that claims to be the operator. */
  claims(brand: string): string
  /** The title for a page that removed our warning; the operator may be unknown. */
  hides(brand: string): string
  notRun: string
  /** For a page that had been running. */
  hadRun: string
  opened: string
  real: string
  differs: string
  why: string
  openReal(brand: string): string
  wrong: string
  close: string
  anyway: string
  anywayMeans(host: string): string
  once: string
  always: string
  back: string
  revocable: string
  seal: string
  sealMeans: string
  noSeal: string
  tampered: string
  nothing: string
  nothingMore: string
  open(host: string): string
  framed: string
}
