import { Badge } from '../../components/badge/badge.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import { PIN_WAY } from '../../platform/about.ts'
import { Help } from './help.tsx'
import css from './pin-step.module.css'
import { pinned } from './pinned.ts'
import { Step } from './step.tsx'
import { welcomeWords } from './welcome-words.ts'

const EMBLEMS = ['official', 'partner', 'sister', 'caution', 'danger', 'neutral'] as const

/** Where the icon goes, how it is read, and where to find help later. */
export function PinStep() {
  const { pin } = welcomeWords.value
  return (
    <Step number={3} title={pin.title} aside={<Help />}>
      {pinned.value ? <Badge tone="good">{pin.pinned}</Badge> : <p>{pin.how[PIN_WAY]}</p>}
      <div>
        <h3 class={css.heading}>{pin.read}</h3>
        <ul class={css.emblems}>
          {EMBLEMS.map((emblem) => (
            <li key={emblem} class={css.emblem}>
              <Emblem name={emblem} size={20} />
              {pin.emblems[emblem]}
            </li>
          ))}
        </ul>
      </div>
    </Step>
  )
}
