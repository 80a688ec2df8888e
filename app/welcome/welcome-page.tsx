import { useState } from 'preact/hooks'
import { Announcer } from '../../components/announcer/announcer.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import { LanguageSwitch } from '../../components/language-switch/language-switch.tsx'
import type { SealLook } from '../../components/seal/draw-seal.ts'
import { cleanWord } from '../../components/seal-picker/clean-word.ts'
import { language, words } from '../../locales/current.ts'
import { welcomeWords } from '../screen-words.ts'
import { change, liveSettings } from '../settings/live-settings.ts'
import { propose } from '../settings/propose.ts'
import { PinStep } from './pin-step.tsx'
import { SealStep } from './seal-step.tsx'
import css from './welcome-page.module.css'
import { WhatStep } from './what-step.tsx'
import { YouStep } from './you-step.tsx'

/** The first page a person sees: what this is, what she has, a seal to choose, where the icon goes. */
export function WelcomePage() {
  const text = welcomeWords.value
  const settings = liveSettings.value
  const kept = settings?.seal ?? null
  const [draft, setDraft] = useDraft(kept)
  document.title = text.documentTitle
  return (
    <>
      <main class={css.page}>
        <header class={css.head}>
          <div class={css.top}>
            <Emblem name="app" size={32} />
            <p class={css.name}>{words.value.name}</p>
            <LanguageSwitch
              label={words.value.footer.language}
              value={language.value}
              onChange={(chosen) => void change({ language: chosen })}
            />
          </div>
          <h1 class={css.title}>{text.title}</h1>
          <p class={css.lead}>{text.lead}</p>
        </header>
        <ol class={css.steps}>
          <WhatStep seal={{ ...draft, word: cleanWord(draft.word) }} />
          {settings !== null && <YouStep settings={settings} />}
          <SealStep draft={draft} kept={kept} onChange={setDraft} />
          <PinStep />
        </ol>
      </main>
      <Announcer />
    </>
  )
}

/**
 * Returns the seal being chosen: the saved one, or a proposal whose word follows the language until the person changes
 * it.
 */
function useDraft(kept: SealLook | null): [SealLook, (draft: SealLook) => void] {
  const [proposed, setProposed] = useState(() => ({ language: language.value, seal: propose() }))
  const [draft, setDraft] = useState<SealLook>(kept ?? proposed.seal)
  if (proposed.language !== language.value) {
    const seal = { ...proposed.seal, word: propose().word }
    if (draft === proposed.seal) setDraft(seal)
    setProposed({ language: language.value, seal })
  }
  return [draft, setDraft]
}
