import { Notice } from '../../components/notice/notice.tsx'
import type { Charge } from '../../ledger/charges.ts'
import type { Card } from '../../ledger/ledger.ts'
import { hashOf } from '../route.ts'
import { simsWords } from '../screen-words.ts'
import { shownMoney } from './shown.ts'

/** What was charged between the last two balances, and where to look if the plan does not explain it. */
export function ChargeNotice({ card, charge }: { card: Card; charge: Charge }) {
  const text = simsWords.value.charge
  const { charged, days, explained, unexplained } = charge
  if (charged < 0) return <Notice kind="info">{text.missing(shownMoney(-charged))}</Notice>
  if (charged === 0) return null
  const sum = shownMoney(charged)
  const told = days === 0 ? text.sameDay(sum) : text.charged(sum, days)
  const because = card.fee === null ? text.noFee : text.explained(shownMoney(explained))
  return (
    <Notice kind={unexplained > 0 ? 'caution' : 'info'}>
      <p>
        {told}; {because}.
      </p>
      {unexplained > 0 && (
        <p>
          <b>{text.unexplained(shownMoney(unexplained))}.</b>{' '}
          <a href={hashOf({ view: 'topic', topic: 'account' }, card.operator)}>{text.what}</a>
        </p>
      )}
    </Notice>
  )
}
