import { signal } from '@preact/signals'
import { Button } from '../../components/button/button.tsx'
import { Setting } from '../../components/setting/setting.tsx'
import { guideShortcut, omniboxWord, type Shortcut } from '../../platform/shortcut.ts'
import { optionsWords } from '../screen-words.ts'

const current = signal<Shortcut | null>(null)

/** Reads the shortcut, now and whenever the person comes back from where it is changed. */
export async function followShortcut(): Promise<void> {
  const look = async (): Promise<void> => {
    current.value = await guideShortcut()
  }
  addEventListener('focus', () => void look())
  await look()
}

/** The shortcut and the address bar's word; nothing if the browser has neither (Android). */
export function KeysSetting() {
  const { keys } = optionsWords.value
  const shortcut = current.value
  const word = omniboxWord()
  if (shortcut === null && word === null) return null
  return (
    <Setting id="keys" title={keys.title} hint={keys.hint}>
      {shortcut !== null && (
        <>
          <p>
            {keys.shortcut}: <kbd>{shortcut.keys || keys.none}</kbd>
          </p>
          <Button onClick={shortcut.change}>{keys.change}</Button>
        </>
      )}
      {word !== null && <p>{keys.omnibox(word)}</p>}
    </Setting>
  )
}
