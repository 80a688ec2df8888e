import type { ToolbarText } from '../toolbar-text.ts'

export const toolbar: ToolbarText = {
  official: (brand, host) => `Top-up Guard: ${host} is ${brand}’s own site`,
  partner: (name) => `Top-up Guard: ${name}, a place to top up`,
  sister: (name, brand) => `Top-up Guard: ${name} is not the Russian ${brand}`,
  lookalike: (host, brand) => `Top-up Guard: the address ${host} imitates ${brand}`,
  impersonation: (host, brand) => `Top-up Guard: ${host} pretends to be ${brand}`,
  caution: (host) => `Top-up Guard: look twice at ${host} before you pay`,
  unrelated: 'Top-up Guard: how to top up',
  unreadable:
    'Top-up Guard: this page hides its address. If a site opened this window, type nothing here',
  withheld: 'Top-up Guard: the browser keeps this site from the extension',
  off: 'Top-up Guard: off on this site',
  tampered: (host) => `Top-up Guard: ${host} interferes with the warning`,
}
