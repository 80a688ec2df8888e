import type { ComponentType } from 'preact'
import { Details } from '../../../app/tab/details.tsx'
import { RealPage } from '../../../app/tab/real-page.tsx'
import { shownHost } from '../../../app/tab/shown-host.ts'
import { CALM_STATE, type CardState } from '../../../components/verdict-card/card-face.ts'
import { VerdictCard } from '../../../components/verdict-card/verdict-card.tsx'
import { classifyAddress } from '../../../guard/classify-address.ts'
import { type Host, parseHost } from '../../../guard/host/host.ts'
import type { Check } from '../../../guard/verdict/check-result.ts'
import type { Verdict } from '../../../guard/verdict/verdict.ts'

function hostOf(address: string): Host {
  const parsed = parseHost(address)
  if (!parsed.ok) throw new Error(`${address} has no host`)
  return parsed.host.ascii
}

const CHECKS: Check[] = [
  { id: 'https', state: 'passed', why: 'encrypted' },
  { id: 'form-target', state: 'failed', why: 'goes-to-stranger', detail: 'pay-x.site' },
  { id: 'frames', state: 'notChecked', why: 'unreadable-frame' },
]
const grounds = { reasons: [], checks: CHECKS }

const CASES: Record<string, { verdict: Verdict; url?: string; state?: Partial<CardState> }> = {
  official: {
    verdict: {
      ...grounds,
      kind: 'official',
      host: hostOf('payment.mts.ru'),
      operator: 'mts',
      role: 'payment',
    },
  },
  partner: {
    verdict: { ...grounds, kind: 'partner', host: hostOf('www.tbank.ru'), name: 'T-Bank' },
  },
  sister: {
    verdict: {
      ...grounds,
      kind: 'sister',
      host: hostOf('www.mts.by'),
      operator: 'mts',
      name: 'MTS Belarus',
    },
  },
  lookalike: {
    verdict: {
      ...grounds,
      kind: 'lookalike',
      host: hostOf('mts-oplata-balansa.site'),
      operator: 'mts',
      imitates: 'mts.ru',
    },
    state: { stopped: true },
  },
  homograph: {
    verdict: {
      ...grounds,
      kind: 'lookalike',
      host: hostOf('xn--e1aybc.ru.com'),
      operator: 'mts',
      imitates: 'mts.ru',
    },
    url: 'https://мтс.ru.com',
  },
  'long-host': {
    verdict: {
      ...grounds,
      kind: 'lookalike',
      host: hostOf(
        'mts.ru.lichniy-kabinet-oplata-uslug-svyazi-bez-komissii.secure-login.pay-mobile-online.site',
      ),
      operator: 'mts',
      imitates: 'mts.ru',
    },
  },
  impersonation: {
    verdict: {
      ...grounds,
      kind: 'impersonation',
      host: hostOf('popolni-online.shop'),
      operator: 'megafon',
      imitates: 'megafon.ru',
    },
  },
  caution: {
    verdict: {
      ...grounds,
      kind: 'caution',
      host: hostOf('beeline-salon77.ru'),
      operator: 'beeline',
    },
  },
  unrelated: { verdict: { ...grounds, kind: 'unrelated', host: hostOf('zh.wikipedia.org') } },
  unreadable: { verdict: { kind: 'unreadable', reasons: [], checks: [] } },
  withheld: {
    verdict: { ...grounds, kind: 'unrelated', host: hostOf('bank.example') },
    state: { access: 'withheld' },
  },
  off: {
    verdict: { ...grounds, kind: 'unrelated', host: hostOf('news.example') },
    state: { guard: 'off' },
  },
  trusted: {
    verdict: {
      ...grounds,
      kind: 'lookalike',
      host: hostOf('mts-fans.net'),
      operator: 'mts',
      imitates: 'mts.ru',
    },
    state: { trusted: true },
  },
  tampered: {
    verdict: { ...grounds, kind: 'caution', host: hostOf('pay.example'), operator: null },
    state: { tampered: true },
  },
}

/** The verdict card for every verdict and in every other state. */
export const VERDICTS: Record<string, ComponentType> = {
  'verdict-loading': () => <VerdictCard verdict={null} state={CALM_STATE} host={null} />,
  ...Object.fromEntries(
    Object.entries(CASES).map(([name, { verdict, url, state }]) => {
      const address = url ?? (verdict.kind === 'unreadable' ? null : `https://${verdict.host}`)
      const host = shownHost(address)
      return [
        `verdict-${name}`,
        () => (
          <VerdictCard verdict={verdict} state={{ ...CALM_STATE, ...state }} host={host}>
            <RealPage verdict={verdict} />
          </VerdictCard>
        ),
      ]
    }),
  ),
  'verdict-compact': () => (
    <VerdictCard
      verdict={{
        ...grounds,
        kind: 'official',
        host: hostOf('payment.mts.ru'),
        operator: 'mts',
        role: 'payment',
      }}
      state={CALM_STATE}
      host={shownHost('https://payment.mts.ru')}
      compact
    />
  ),
  'verdict-details': () => (
    <Details
      open
      host={shownHost('https://mts-oplata.site')}
      verdict={{ ...classifyAddress('https://mts-oplata.site'), checks: CHECKS }}
    />
  ),
}
