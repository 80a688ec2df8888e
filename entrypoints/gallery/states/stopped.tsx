import type { ComponentType } from 'preact'
import { Comparison } from '../../../components/stopped/comparison.tsx'
import { OpenAnyway } from '../../../components/stopped/open-anyway.tsx'
import { OwnSeal } from '../../../components/stopped/own-seal.tsx'
import { difference } from '../../../guard/explain/difference.ts'
import { loadStoppedText } from '../../../locales/load-stopped.ts'
import { screenText } from '../../../locales/screen-text.ts'
import type { StoppedText } from '../../../locales/stopped-text.ts'

const { words, load } = screenText<StoppedText>({
  'zh-CN': () => loadStoppedText('zh-CN'),
  ru: () => loadStoppedText('ru'),
  en: () => loadStoppedText('en'),
})

/** Loads the words of these states. */
export const openStoppedWords = load

const compare =
  (shown: string, real: string, ascii: string | null = null) =>
  () => (
    <Comparison
      text={words.value}
      pieces={difference(shown, real)}
      ascii={ascii}
      differences={[]}
    />
  )

/** The parts of the stopped page. */
export const STOPPED: Record<string, ComponentType> = {
  'comparison-one-letter': compare('beelnie.ru', 'beeline.ru'),
  'comparison-long': compare('mts.ru.lichniy-kabinet-oplata.pay-x.site', 'mts.ru'),
  'comparison-other-alphabet': compare('мтѕ.ru', 'mts.ru', 'xn--e1a6ad.ru'),
  'open-anyway': () => <OpenAnyway host="mts-oplata.site" text={words.value} onOpen={() => {}} />,
  'own-seal': () => <OwnSeal text={words.value} seal={{ picture: 'teapot', word: '青山' }} />,
  'own-seal-none': () => <OwnSeal text={words.value} seal={null} />,
}
