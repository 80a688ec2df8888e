import { Highlight } from '../components/highlight/highlight.tsx'
import { OptionRow } from '../components/list-row/option-row.tsx'
import type { Entry } from './entry.ts'

/** The id of the listbox the search field commands. */
export const LIST_ID = 'entries'

/** The id of an entry's row. */
export const rowId = (entry: Entry): string => `entry-${entry.id}`

interface EntryListProps {
  label: string
  entries: readonly Entry[]
  selected: number
  onPoint: (index: number) => void
  onOpen: (entry: Entry) => void
}

/** The list under the search field. */
export function EntryList({ label, entries, selected, onPoint, onOpen }: EntryListProps) {
  return (
    <div id={LIST_ID} role="listbox" aria-label={label}>
      {entries.map((entry, index) => (
        <OptionRow
          key={entry.id}
          id={rowId(entry)}
          icon={entry.icon}
          title={<Highlight text={entry.title} ranges={entry.titleRanges} />}
          hint={<Highlight text={entry.hint} ranges={entry.hintRanges} />}
          selected={index === selected}
          onPoint={() => onPoint(index)}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </div>
  )
}
