import { words } from '../../locales/current.ts'
import { entries, openEntry } from '../search/entries.ts'
import { EntryList } from '../search/entry-list.tsx'
import { copied, query, searching, selected } from '../search/search-state.ts'
import { NextDueLine } from '../sims/next-due-line.tsx'
import { Home } from './home-view.tsx'
import css from './results.module.css'

/** The list under the search field, or what to try next if nothing was found. */
export function Results() {
  const { search, home, name } = words.value
  const rows = entries.value ?? []
  const nothing = searching.value && entries.value !== null && rows.length === 0
  return (
    <>
      <h1 class="visually-hidden">{name}</h1>
      {nothing && (
        <div class={css.none}>
          <p class={css.title}>{search.none(query.value.trim())}</p>
          <p>{search.tryOther}</p>
        </div>
      )}
      {!searching.value && <NextDueLine />}
      <EntryList
        label={searching.value ? search.list : home.now}
        entries={rows}
        selected={selected.value}
        onPoint={(index) => {
          selected.value = index
        }}
        onOpen={openEntry}
      />
      {rows.some(({ code }) => code !== null) && <CopyTip />}
      {(!searching.value || nothing) && <Home />}
    </>
  )
}

const COPY_KEYS = /Mac/.test(navigator.platform) ? '⌘C' : 'Ctrl+C'

/** How to copy the selected row's code; after that, the news that it was copied. */
function CopyTip() {
  const { search, copy } = words.value
  return (
    <p class={css.tip}>
      {copied.value === '' ? search.copyKeys(COPY_KEYS) : `✓ ${copy.copied} ${copied.value}`}
    </p>
  )
}
