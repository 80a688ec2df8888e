import type { CheckId } from '../verdict/check.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { type Evidence, failedReason } from './evidence.ts'

/** Checks that turn a registered page into `caution` when they fail and something is asked for. */
const SERIOUS: Record<'official' | 'partner' | 'sister', readonly CheckId[]> = {
  official: [
    'address',
    'https',
    'form-target',
    'pay-target',
    'mixed-content',
    'frames',
    'framed',
    'asks',
    'autofill',
  ],
  // Banks and shops send their forms where they like; only what nobody may do counts.
  partner: ['https', 'asks'],
  sister: ['https', 'asks'],
}

/** The verdict on a registered host's page: its own, unless something is wrong with the page. */
export function ofRegistered(
  { checks, asked, paymentQr }: Evidence,
  verdict: Extract<Verdict, { kind: 'official' | 'partner' | 'sister' }>,
): Verdict {
  const serious = SERIOUS[verdict.kind]
  const failed = checks.filter(({ id, state }) => state === 'failed' && serious.indexOf(id) >= 0)
  // A framed page is never shown as official: the page around it may draw over it.
  const alarming = asked.length > 0 || paymentQr || failed.some(({ id }) => id === 'framed')
  if (failed.length === 0 || !alarming) return verdict
  const operator = verdict.kind === 'partner' ? null : verdict.operator
  const reasons = [...failed.map(failedReason), ...verdict.reasons]
  return { kind: 'caution', host: verdict.host, operator, reasons, checks: [] }
}
