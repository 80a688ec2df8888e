import { type CheckContext, failed, notChecked, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    address:
      | 'registered'
      | 'unconfirmed'
      | 'closed-service'
      | 'odd-port'
      | 'imitates'
      | 'resembles'
      | 'unknown-host'
      | 'not-a-web-page'
  }
}

/** Checks whose address it is, by the address itself. The only check that needs no page. */
export const address: PageCheck<'address', Pick<CheckContext, 'verdict' | 'host'>> = {
  id: 'address',
  needsWholePage: false,
  weight: { official: 'if-it-asks' },
  check({ verdict, host }) {
    const has = (code: string): boolean => verdict.reasons.some((reason) => reason.code === code)
    switch (verdict.kind) {
      case 'official':
      case 'partner':
      case 'sister':
        return host.port === '' ? passed('registered', host.ascii) : failed('odd-port', host.port)
      case 'lookalike':
      case 'impersonation':
        return failed('imitates', verdict.imitates)
      case 'caution':
        if (has('unconfirmed-host')) return notChecked('unconfirmed', host.ascii)
        return failed(has('closed-service') ? 'closed-service' : 'resembles', host.ascii)
      case 'unrelated':
        return notChecked('unknown-host', host.ascii)
      case 'unreadable':
        return notChecked('not-a-web-page')
    }
  },
}
