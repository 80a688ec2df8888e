import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '../../components/button/icon-button.tsx'
import type { Entry } from '../../ledger/ledger.ts'
import type { Month } from '../../ledger/months.ts'
import { language } from '../../locales/current.ts'
import { shownDay } from '../../locales/due-text.ts'
import { simsWords } from '../screen-words.ts'
import { shownMoney } from './shown.ts'
import css from './sims.module.css'
import { watchNear } from './watch-near.ts'

/** What can be done with an entry. */
interface EntryActions {
  onEdit: (entry: Entry) => void
  onRemove: (entry: Entry) => void
}

/** Rows drawn together: few enough for a small part of a frame. */
const ROWS = 16

/** The height of a row in CSS pixels, for those that were never drawn. */
const ROW_PX = 49

/** A card's log, the latest first. Rows far from the window are not drawn: there may be ten thousand. */
export function EntryLog({ months, ...actions }: { months: readonly Month[] } & EntryActions) {
  const entries = months.flatMap((month) => month.entries)
  const blocks = Array.from({ length: Math.ceil(entries.length / ROWS) }, (_, at) => ({
    from: at * ROWS,
    rows: entries.slice(at * ROWS, (at + 1) * ROWS),
  }))
  return (
    <div class={css.log}>
      {blocks.map(({ from, rows }) => (
        <Block key={from} entries={rows} drawn={from === 0} {...actions} />
      ))}
    </div>
  )
}

interface BlockProps extends EntryActions {
  entries: readonly Entry[]
  /** Whether it is drawn from the start. */
  drawn: boolean
}

/** Some rows, or as much empty space as they take, until they come near the window. */
function Block({ entries, drawn, ...actions }: BlockProps) {
  const place = useRef<HTMLUListElement>(null)
  const [isNear, setNear] = useState(drawn)
  const height = useRef(entries.length * ROW_PX)
  useEffect(() => {
    const { current } = place
    if (current === null) return
    return watchNear(current, (near, tall) => {
      // A block that is left keeps its place, whatever its rows were as tall as.
      if (!near && tall > 0) height.current = tall
      setNear(near)
    })
  }, [])
  return (
    <ul
      ref={place}
      class={css.block}
      style={isNear ? undefined : { blockSize: `${height.current}px` }}
    >
      {isNear && entries.map((entry) => <Row key={entry.id} entry={entry} {...actions} />)}
    </ul>
  )
}

function Row({ entry, onEdit, onRemove }: { entry: Entry } & EntryActions) {
  const { log } = simsWords.value
  const day = shownDay(entry.day, language.value)
  const what = [
    entry.amount !== null && `+${shownMoney(entry.amount)}`,
    entry.kind === 'use' && log.kinds.use,
    entry.balance !== null && log.balanceShort(shownMoney(entry.balance)),
    entry.paidBy !== null && log.ways[entry.paidBy],
    entry.note,
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <li class={css.entry}>
      <span class={css.what}>
        <span class={css.when}>{day}</span> {what}
      </span>
      <IconButton
        icon="settings"
        label={log.edit(`${day}, ${what}`)}
        onClick={() => onEdit(entry)}
      />
      <IconButton
        icon="remove"
        label={log.remove(`${day}, ${what}`)}
        onClick={() => onRemove(entry)}
      />
    </li>
  )
}
