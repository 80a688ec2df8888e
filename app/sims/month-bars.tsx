import { useState } from 'preact/hooks'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import type { Month } from '../../ledger/months.ts'
import { language } from '../../locales/current.ts'
import { simsWords } from '../screen-words.ts'
import { shownMoney } from './shown.ts'
import css from './sims.module.css'

/** A year: more bars than these cannot be told apart. */
const MOST = 12

/** The picture's measures, in its own units. */
const HEIGHT = 60
const STEP = 24
const BAR = 9

/** What was topped up and charged month by month, as bars and as a table. */
export function MonthBars({ months }: { months: readonly Month[] }) {
  const text = simsWords.value.months
  const [isOpen, setOpen] = useState(false)
  const shown = months.slice(0, MOST).reverse()
  const most = Math.max(1, ...shown.flatMap(({ toppedUp, charged }) => [toppedUp, charged]))
  const bar = (sum: number): number => (HEIGHT * sum) / most
  return (
    <>
      <svg
        class={css.bars}
        viewBox={`0 0 ${MOST * STEP} ${HEIGHT + 2}`}
        role="img"
        aria-label={text.picture(shown.length)}
      >
        {shown.map(({ month, toppedUp, charged }, at) => (
          <g key={month}>
            <rect
              class={css.toppedUp}
              x={at * STEP}
              y={HEIGHT - bar(toppedUp)}
              width={BAR}
              height={bar(toppedUp)}
            />
            <rect
              class={css.charged}
              x={at * STEP + BAR + 1}
              y={HEIGHT - bar(charged)}
              width={BAR}
              height={bar(charged)}
            />
          </g>
        ))}
        <line class={css.ground} x1="0" x2={MOST * STEP} y1={HEIGHT + 1} y2={HEIGHT + 1} />
      </svg>
      <p class={css.legend}>
        <span class={css.toppedUpKey}>{text.toppedUp}</span>
        <span class={css.chargedKey}>{text.charged}</span>
      </p>
      <Disclosure summary={text.table} onToggle={setOpen}>
        {isOpen && <Table months={months} />}
      </Disclosure>
    </>
  )
}

function Table({ months }: { months: readonly Month[] }) {
  const text = simsWords.value.months
  const name = new Intl.DateTimeFormat(language.value, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
  })
  return (
    <table class={css.table}>
      <thead>
        <tr>
          <th scope="col">{text.month}</th>
          <th scope="col">{text.toppedUp}</th>
          <th scope="col">{text.charged}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, toppedUp, charged }) => (
          <tr key={month}>
            <th scope="row">{name.format(Date.parse(`${month}-01T00:00Z`))}</th>
            <td>{shownMoney(toppedUp)}</td>
            <td>{shownMoney(charged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
