/** The toolbar button's title: the verdict in words. `brand` is an operator's name, `host` the page's host. */
export interface ToolbarText {
  official(brand: string, host: string): string
  partner(name: string): string
  sister(name: string, brand: string): string
  lookalike(host: string, brand: string): string
  impersonation(host: string, brand: string): string
  caution(host: string): string
  unrelated: string
  unreadable: string
  withheld: string
  off: string
  tampered(host: string): string
}
