import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import type { ListMove } from '../../components/search-field/list-key.ts'
import { SearchField } from '../../components/search-field/search-field.tsx'
import { words } from '../../locales/current.ts'
import { goBack, route } from '../navigation.ts'
import { entries, openEntry } from './entries.ts'
import { LIST_ID, rowId } from './entry-list.tsx'
import { copied, query, searching, selected, type } from './search-state.ts'

/** How long typing must rest before screen readers are told the number of results. */
const COUNT_SAID_AFTER_MS = 600

/** The search field, connected to the list. It has the focus when the guide opens and whenever something is typed. */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const { search } = words.value
  const rows = entries.value
  const at = rows?.[selected.value]
  useEffect(() => takeKeys(field.current), [])
  // Back at the list, the keys work in it again: the element that had the focus is gone.
  const listed = rows !== null
  useEffect(() => {
    if (listed && document.activeElement === document.body) field.current?.focus()
  }, [listed])
  // Announced when the results are there, which may be later than the letters: at first the search is still loading.
  const count = searching.value ? rows?.length : undefined
  useLayoutEffect(() => {
    if (count !== undefined) announce(search.results(count), COUNT_SAID_AFTER_MS)
  }, [count, query.value])
  return (
    <SearchField
      field={field}
      label={search.label}
      placeholder={search.placeholder}
      clearLabel={search.clear}
      query={query.value}
      listId={rows === null ? undefined : LIST_ID}
      activeId={at === undefined ? undefined : rowId(at)}
      selected={at === undefined ? -1 : selected.value}
      count={rows?.length ?? 0}
      onQuery={type}
      onMove={doMove}
      onCopy={copyCode}
    />
  )
}

function doMove(move: ListMove): boolean {
  switch (move.kind) {
    case 'move':
      selected.value = move.to
      keepInView(move.to)
      return true
    case 'open': {
      const entry = entries.value?.[selected.value]
      if (entry !== undefined) openEntry(entry)
      return entry !== undefined
    }
    case 'clear':
      // An open topic has no results to clear: Esc goes back to them.
      if (searching.value) type('')
      else goBack()
      return true
    case 'back':
      if (route.value.view === 'home') return false
      goBack()
      return true
  }
}

/** Returns the selected row's code, or null, and announces that it is copied. */
function copyCode(): string | null {
  const code = entries.value?.[selected.value]?.code?.code
  if (code === undefined) return null
  copied.value = code
  announce(`${words.value.copy.copied} ${code}`)
  return code
}

/** Keeps the selected row visible. The rows exist already, whichever is selected. */
function keepInView(index: number): void {
  const entry = entries.value?.[index]
  if (entry !== undefined)
    document.getElementById(rowId(entry))?.scrollIntoView({ block: 'nearest' })
}

/** Focuses the search field of the guide in `root`. */
export const focusSearch = (root: HTMLElement): void =>
  root.querySelector<HTMLInputElement>('[role=combobox]')?.focus()

/** Handles keys pressed outside the field: Esc goes back, a letter is typed into the field. */
function takeKeys(field: HTMLInputElement | null): () => void {
  const stop = new AbortController()
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || isTextField(event.target)) return
    if (event.key === 'Escape' && doMove({ kind: 'back' })) event.preventDefault()
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    // 229: an input method is about to compose, and does so in the focused element.
    const letter = (event.key.length === 1 && event.key !== ' ') || event.keyCode === 229
    if (plain && letter) field?.focus()
  }
  addEventListener('keydown', onKey, { signal: stop.signal })
  return () => stop.abort()
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  )
}
