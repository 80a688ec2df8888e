/** The words of the page that stands in the place of a stopped one. `brand` is an operator's name. */
export interface StoppedText {
  title(brand: string): string
  /** The same for a page that claims to be the operator on a stranger's host. */
  claims(brand: string): string
  /** For a page that would not let our warning stand; no operator may be known. */
  hides(brand: string): string
  notRun: string
  /** For a page that had been running. */
  hadRun: string
  opened: string
  real: string
  differs: string
  why: string
  openReal(brand: string): string
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
