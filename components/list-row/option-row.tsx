import css from './list-row.module.css'
import { type RowBodyProps, rowBody } from './row-body.tsx'

interface OptionRowProps extends RowBodyProps {
  id: string
  selected: boolean
  onOpen: () => void
  onPoint: () => void
}

/** A row of the search's listbox. The focus stays in the field. */
export function OptionRow({ id, selected, onOpen, onPoint, ...body }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox that owns the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options of a combobox are pointed at, not focused
    <div
      id={id}
      class={`${css.row} ${selected ? css.selected : ''}`}
      role="option"
      aria-selected={selected}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={selected ? undefined : onPoint}
      onClick={onOpen}
    >
      {rowBody(body)}
    </div>
  )
}
