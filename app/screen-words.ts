import { screenText } from '../locales/screen-text.ts'
import type {
  AccessText,
  CertificateText,
  OptionsText,
  SealText,
  SimsText,
  WelcomeText,
} from '../locales/shapes.ts'

/** The words of the options page in the language on screen, and the function that loads them. */
export const { words: optionsWords, load: openOptionsWords } = screenText<OptionsText>({
  'zh-CN': async () => (await import('../locales/zh-CN/options.ts')).options,
  ru: async () => (await import('../locales/ru/options.ts')).options,
  en: async () => (await import('../locales/en/options.ts')).options,
})

/** The words of the welcome page. */
export const { words: welcomeWords, load: openWelcomeWords } = screenText<WelcomeText>({
  'zh-CN': async () => (await import('../locales/zh-CN/welcome.ts')).welcome,
  ru: async () => (await import('../locales/ru/welcome.ts')).welcome,
  en: async () => (await import('../locales/en/welcome.ts')).welcome,
})

/** The words of choosing a seal. */
export const { words: sealWords, load: openSealWords } = screenText<SealText>({
  'zh-CN': async () => (await import('../locales/zh-CN/seal.ts')).seal,
  ru: async () => (await import('../locales/ru/seal.ts')).seal,
  en: async () => (await import('../locales/en/seal.ts')).seal,
})

/** The words about access to pages. */
export const { words: accessWords, load: openAccessWords } = screenText<AccessText>({
  'zh-CN': async () => (await import('../locales/zh-CN/access.ts')).access,
  ru: async () => (await import('../locales/ru/access.ts')).access,
  en: async () => (await import('../locales/en/access.ts')).access,
})

/** The words of “My SIMs”. */
export const { words: simsWords, load: openSimsWords } = screenText<SimsText>({
  'zh-CN': async () => (await import('../locales/zh-CN/sims.ts')).sims,
  ru: async () => (await import('../locales/ru/sims.ts')).sims,
  en: async () => (await import('../locales/en/sims.ts')).sims,
})

/** The words about a page's certificate. */
export const { words: certificateWords, load: openCertificateWords } = screenText<CertificateText>({
  'zh-CN': async () => (await import('../locales/zh-CN/certificate.ts')).certificate,
  ru: async () => (await import('../locales/ru/certificate.ts')).certificate,
  en: async () => (await import('../locales/en/certificate.ts')).certificate,
})
