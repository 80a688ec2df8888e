import { openLibrary } from '../../app/library/library.ts'
import {
  openAccessWords,
  openOptionsWords,
  openSealWords,
  openSimsWords,
} from '../../app/screen-words.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { speak } from '../../locales/current.ts'
import { openStoppedWords } from './states/stopped.tsx'

/** What the gallery's address sets: `?lang=ru&theme=dark&long&error&state=notice`. */
export interface Switches {
  lang: Language
  theme: string | null
  /** Doubles every text: nothing may be clipped. */
  long: boolean
  /** Lets everything fail that depends on the browser. */
  error: boolean
  /** Shows only this state. */
  state: string | null
}

/** Reads the switches from an address's query. */
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

/** Applies the switches. */
export async function applySwitches({ lang, theme, long, error }: Switches): Promise<void> {
  if (theme !== null) document.documentElement.dataset.theme = theme
  const open = [
    openSealWords,
    openAccessWords,
    openOptionsWords,
    openSimsWords,
    openStoppedWords,
    openLibrary,
  ]
  await Promise.all(open.map((bring) => bring(lang)))
  await speak(lang, long ? lengthen : (ui) => ui)
  if (error) {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'))
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
  }
}

/** Returns words that are brought in later as long as the address asks for. */
export const lengthened = <Words>(words: Words): Words =>
  readSwitches(location.search).long ? lengthen(words) : words

/** Doubles every text of a catalogue, in functions and lists too: a translation may be that long. */
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
