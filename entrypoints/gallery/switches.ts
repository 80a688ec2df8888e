import { openLibrary } from '../../app/library/library.ts'
import { openAccessWords, openOptionsWords, openSealWords } from '../../app/screen-words.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { speak } from '../../locales/current.ts'
import { openStoppedWords } from './states/stopped.tsx'

/** What the address of the gallery sets: `?lang=ru&theme=dark&long&error&state=notice`. */
export interface Switches {
  lang: Language
  theme: string | null
  /** Every word doubled: nothing may clip. */
  long: boolean
  /** What depends on something else fails. */
  error: boolean
  /** One state alone. */
  state: string | null
}

/** Reads the switches of an address. */
export function readSwitches(search: string): Switches {
  const query = new URLSearchParams(search)
  return {
    lang: LANGUAGES.find((language) => language === query.get('lang')) ?? 'zh-CN',
    theme: query.get('theme'),
    long: query.has('long'),
    error: query.has('error'),
    state: query.get('state'),
  }
}

/** Puts the switches into effect. */
export async function throwSwitches({ lang, theme, long, error }: Switches): Promise<void> {
  if (theme !== null) document.documentElement.dataset.theme = theme
  const open = [openSealWords, openAccessWords, openOptionsWords, openStoppedWords, openLibrary]
  await Promise.all(open.map((bring) => bring(lang)))
  await speak(lang, long ? lengthen : (ui) => ui)
  if (error) {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
  }
}

/** Every text of a catalogue twice in a row, in functions and lists too: what translation may make of it. */
function lengthen<Words>(words: Words): Words {
  if (typeof words === 'string') return `${words} ${words}` as Words
  if (typeof words === 'function')
    return ((...parameters: unknown[]) => lengthen(words(...parameters))) as Words
  if (Array.isArray(words)) return words.map(lengthen) as Words
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, lengthen(value)]),
    ) as Words
  return words
}
