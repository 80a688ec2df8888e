import { Icon } from '../../components/icon/icon.tsx'
import type { IconName } from '../../components/icon/paths.ts'
import { Setting } from '../../components/setting/setting.tsx'
import { optionsWords } from '../screen-words.ts'
import css from './privacy-section.module.css'

/** One icon for each of the things we never do, in their order. */
const ICONS: readonly IconName[] = ['globe', 'eye', 'clock', 'wallet', 'shield']

/** What the extension never does. */
export function PrivacySection() {
  const { privacy } = optionsWords.value
  return (
    <Setting id="privacy" title={privacy.title}>
      <ul class={css.list}>
        {privacy.never.map((never, at) => (
          <li key={never} class={css.item}>
            <Icon name={ICONS[at] ?? 'shield'} size={20} />
            <span>{never}</span>
          </li>
        ))}
      </ul>
      <p>{privacy.kept}</p>
    </Setting>
  )
}
