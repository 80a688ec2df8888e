import type { VerdictKind } from '../guard/verdict/verdict.ts'

/** One stop of the demo: its address, the page served there, and the expected verdict. */
export interface Visit {
  name: string
  url: string
  file: string
  expected: VerdictKind
}

/** The demo, in the order a newcomer should see it. Host names are served from this machine only. */
export const VISITS: readonly Visit[] = [
  { name: 'operator', url: 'https://payment.mts.ru/', file: 'operator.html', expected: 'official' },
  { name: 'partner', url: 'https://yoomoney.ru/', file: 'partner.html', expected: 'partner' },
  {
    name: 'lookalike',
    url: 'https://mts-oplata.site/',
    file: 'lookalike.html',
    expected: 'lookalike',
  },
  {
    name: 'impersonation',
    url: 'https://popolni-bystro.online/',
    file: 'impersonation.html',
    expected: 'impersonation',
  },
  {
    name: 'http form',
    url: 'http://payment.megafon.ru/',
    file: 'http-form.html',
    expected: 'caution',
  },
  { name: 'closed service', url: 'https://qiwi.com/', file: 'closed.html', expected: 'caution' },
  {
    name: 'ordinary page',
    url: 'https://moscow-notes.ru/',
    file: 'ordinary.html',
    expected: 'unrelated',
  },
]
