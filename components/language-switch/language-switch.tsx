import { LANGUAGES, type Language } from '../../guide/language.ts'
import { Choice } from '../choice/choice.tsx'

/** Each language by its own name: people who can't read the current language look for it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  'zh-CN': '中文',
  ru: 'Русский',
  en: 'English',
}

interface LanguageSwitchProps {
  label: string
  value: Language
  onChange: (language: Language) => void
}

/** The three languages side by side. */
export function LanguageSwitch({ label, value, onChange }: LanguageSwitchProps) {
  const options = LANGUAGES.map((language) => ({
    value: language,
    words: LANGUAGE_NAMES[language],
    lang: language,
  }))
  return (
    <Choice label={label} name="language" value={value} options={options} onChange={onChange} />
  )
}
