import type { ComponentType } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { sealWords } from '../../../app/screen-words.ts'
import { Button } from '../../../components/button/button.tsx'
import { ButtonLink } from '../../../components/button/button-link.tsx'
import { IconButton } from '../../../components/button/icon-button.tsx'
import { Choice } from '../../../components/choice/choice.tsx'
import { Disclosure } from '../../../components/disclosure/disclosure.tsx'
import { Field } from '../../../components/field/field.tsx'
import { highlight } from '../../../components/highlight/highlight.tsx'
import { LanguageSwitch } from '../../../components/language-switch/language-switch.tsx'
import { OptionRow } from '../../../components/list-row/option-row.tsx'
import { SealPicker } from '../../../components/seal-picker/seal-picker.tsx'
import { SearchField } from '../../../components/search-field/search-field.tsx'
import { OptionWords } from '../../../components/setting/setting.tsx'
import { OPERATORS } from '../../../guard/operator.ts'
import { language, words } from '../../../locales/current.ts'
import css from '../gallery.module.css'

const nothing = (): void => {}

/** Components that can be pressed, chosen or typed into. */
export const CONTROLS: Record<string, ComponentType> = {
  buttons: () => {
    const { copy, footer, topic, verdict } = words.value
    return (
      <div class={css.row}>
        <Button kind="primary" icon="check" onClick={nothing}>
          {verdict.grant}
        </Button>
        <Button icon="copy" onClick={nothing}>
          {copy.copy}
        </Button>
        <Button kind="quiet" onClick={nothing}>
          {topic.back}
        </Button>
        <Button pressed onClick={nothing}>
          {copy.copied}
        </Button>
        <ButtonLink kind="primary" icon="external" href="https://mts.ru/">
          {topic.officialPage.site('mts')}
        </ButtonLink>
        <IconButton icon="settings" label={footer.settings} onClick={nothing} />
        <IconButton icon="arrowStart" label={topic.back} onClick={nothing} />
      </div>
    )
  },
  'search-empty': () => <Search query="" />,
  'search-results': () => <Search query="yue" />,
  'search-nothing': () => <Search query="щщщ" none />,
  filter: () => {
    const { filter, operators } = words.value
    return (
      <Choice
        label={filter.label}
        name="gallery-filter"
        kind="chips"
        value="mts"
        options={[
          { value: 'all', words: filter.all },
          ...OPERATORS.map((one) => ({ value: one, words: operators[one] })),
        ]}
        onChange={nothing}
      />
    )
  },
  rows: () => {
    const { label, words: names, caution, unrelated } = words.value.verdict
    return (
      <Choice
        label={label}
        name="gallery-scope"
        kind="rows"
        value="caution"
        options={[
          { value: 'caution', words: <OptionWords name={names.caution} hint={caution} /> },
          { value: 'unrelated', words: <OptionWords name={names.unrelated} hint={unrelated} /> },
        ]}
        onChange={nothing}
      />
    )
  },
  language: () => (
    <LanguageSwitch label={words.value.footer.language} value={language.value} onChange={nothing} />
  ),
  field: () => {
    const { number } = words.value
    return (
      <Field
        id="gallery-number"
        label={number.label}
        hint={number.local}
        placeholder={number.placeholder}
        value=""
        onInput={nothing}
      />
    )
  },
  'disclosure-closed': () => <Disclosure summary={words.value.verdict.details}>…</Disclosure>,
  'disclosure-open': () => (
    <Disclosure summary={words.value.verdict.details} open>
      {words.value.verdict.noReasons}
    </Disclosure>
  ),
  seal: () => {
    const [seal, setSeal] = useState({ picture: 'teapot', word: '青山' })
    if (sealWords.value === null) return null
    return <SealPicker text={sealWords.value} seal={seal} onChange={setSeal} onAnother={nothing} />
  },
}

function Search({ query, none = false }: { query: string; none?: boolean }) {
  const field = useRef<HTMLInputElement>(null)
  const { search, home } = words.value
  const id = `gallery-list-${query.length}`
  const row = (at: number) => `${id}-${at}`
  return (
    <div>
      <SearchField
        field={field}
        label={search.label}
        placeholder={search.placeholder}
        clearLabel={search.clear}
        query={query}
        listId={id}
        activeId={none ? undefined : row(0)}
        selected={none ? -1 : 0}
        count={none ? 0 : 2}
        onQuery={nothing}
        onMove={() => true}
        onCopy={() => null}
      />
      {none && <p>{search.none(query)}</p>}
      <div id={id} role="listbox" aria-label={search.list}>
        {!none &&
          [home.ways, home.waysHint].map((title, at) => (
            <OptionRow
              key={title}
              id={row(at)}
              icon={at === 0 ? 'route' : 'sim'}
              title={highlight(title, query === '' ? [] : [{ start: 0, end: 3 }])}
              hint={home.waysHint}
              selected={at === 0}
              onOpen={nothing}
              onPoint={nothing}
            />
          ))}
      </div>
    </div>
  )
}
