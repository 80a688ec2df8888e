import type { RefObject } from 'preact'
import { Icon } from '../icon/icon.tsx'
import { type ListMove, listMove } from './list-key.ts'
import css from './search-field.module.css'

interface SearchFieldProps {
  label: string
  placeholder: string
  clearLabel: string
  query: string
  /** The listbox that the field controls: its id, the id of its selected option, and the position of that. */
  listId: string | undefined
  activeId: string | undefined
  selected: number
  count: number
  field: RefObject<HTMLInputElement | null>
  onQuery: (query: string) => void
  /**
   * Performs a move. Returns false to leave the key to the browser: with nothing left to go back to, Esc closes the
   * popup.
   */
  onMove: (move: ListMove) => boolean
  /** Returns what Ctrl+C copies while no text of the query is selected, or null. */
  onCopy: () => string | null
}

/** The search field: a combobox with an open list below it (ARIA APG, "editable combobox with list"). */
export function SearchField(props: SearchFieldProps) {
  const { query, listId, activeId, selected, count, field, onQuery, onMove } = props
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, the keys belong to it; old ones send 229 for them.
    if (event.isComposing || event.keyCode === 229) return
    const move = listMove(event.key, { selected, count, query })
    if (move !== null && onMove(move)) event.preventDefault()
  }
  const onCopy = (event: ClipboardEvent): void => {
    const { selectionStart, selectionEnd } = event.currentTarget as HTMLInputElement
    const copied = selectionStart === selectionEnd ? props.onCopy() : null
    if (copied === null) return
    event.clipboardData?.setData('text/plain', copied)
    event.preventDefault()
  }
  return (
    <div class={css.box}>
      <Icon name="search" size={20} />
      <input
        ref={field}
        class={css.input}
        type="text"
        role="combobox"
        aria-label={props.label}
        aria-expanded={listId !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={props.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
      />
      {query !== '' && (
        <button
          type="button"
          class={css.clear}
          aria-label={props.clearLabel}
          title={props.clearLabel}
          onClick={() => {
            onQuery('')
            field.current?.focus()
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
