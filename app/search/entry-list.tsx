import { highlight } from '../../components/highlight/highlight.tsx'
import { OptionRow } from '../../components/list-row/option-row.tsx'
import { words } from '../../locales/current.ts'
import css from './entry-list.module.css'
import type { FoundCode } from './found-code.ts'
import type { ListEntry } from './list-entry.ts'

/** The id of the listbox that the search field controls. */
export const LIST_ID = 'entries'

/** Returns the id of a row's element. */
export const rowId = (entry: ListEntry): string => `entry-${entry.id}`

interface EntryListProps {
  label: string
  entries: readonly ListEntry[]
  selected: number
  onPoint: (index: number) => void
  onOpen: (entry: ListEntry) => void
}

/** The list under the search field. */
export function EntryList({ label, entries, selected, onPoint, onOpen }: EntryListProps) {
  return (
    <div id={LIST_ID} role="listbox" aria-label={label}>
      {entries.map((entry, index) => (
        <OptionRow
          // Rows are reused by position: that is a third cheaper than new ones, and it happens at every key.
          key={index}
          id={rowId(entry)}
          icon={entry.icon}
          title={highlight(entry.title, entry.titleRanges)}
          hint={highlight(entry.hint, entry.hintRanges)}
          end={entry.code !== null && <EntryCode entry={entry} code={entry.code} />}
          selected={index === selected}
          onPoint={() => onPoint(index)}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </div>
  )
}

/** The code with the typed part marked, and the operators it belongs to. */
function EntryCode({ entry, code }: { entry: ListEntry; code: FoundCode }) {
  const names = code.operators.map((operator) => words.value.operators[operator])
  return (
    <span class={css.end}>
      <code class={css.code} translate={false}>
        {highlight(code.code, entry.codeRanges)}
      </code>
      {names.length > 0 && <span class={css.whose}>{names.join(' · ')}</span>}
    </span>
  )
}
