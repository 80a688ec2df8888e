import { type ReadonlySignal, signal } from '@preact/signals'
import { Button } from '../../components/button/button.tsx'
import { openGuide, openOptions } from '../../platform/own-pages.ts'
import { guideShortcut, omniboxWord } from '../../platform/shortcut.ts'
import { welcomeWords } from '../screen-words.ts'
import css from './pin-step.module.css'

const current = signal('')

/** The shortcut as the browser prints it; empty if there is none. */
const keys: ReadonlySignal<string> = current

/** Reads the shortcut. */
export async function followShortcut(): Promise<void> {
  current.value = (await guideShortcut())?.keys ?? ''
}

/** Where to find help later: the icon, the shortcut, the address bar, and buttons for the guide and the settings. */
export function Help() {
  const { help } = welcomeWords.value
  const word = omniboxWord()
  return (
    <div class={css.help}>
      <h3 class={css.heading}>{help.title}</h3>
      <p>{help.where}</p>
      {keys.value !== '' && <p>{help.keys(keys.value)}</p>}
      {word !== null && <p>{help.omnibox(word)}</p>}
      <div class={css.ways}>
        <Button kind="primary" icon="search" onClick={() => void openGuide()}>
          {help.guide}
        </Button>
        <Button icon="settings" onClick={openOptions}>
          {help.settings}
        </Button>
      </div>
    </div>
  )
}
