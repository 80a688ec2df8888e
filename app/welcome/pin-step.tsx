import { type ReadonlySignal, signal } from '@preact/signals'
import { Badge } from '../../components/badge/badge.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import { isPinned, PIN_WAY } from '../../platform/about.ts'
import { welcomeWords } from '../screen-words.ts'
import { Help } from './help.tsx'
import css from './pin-step.module.css'
import { Step } from './step.tsx'

const state = signal(false)

/** Whether the icon is known to be on the toolbar. */
const pinned: ReadonlySignal<boolean> = state

/**
 * Checks whether the icon is pinned, now and whenever the person comes back to the page, since pinning happens outside
 * it.
 */
export async function followPin(): Promise<void> {
  const look = async (): Promise<void> => {
    state.value = (await isPinned()) === true
  }
  for (const event of ['focus', 'pointerenter'] as const) {
    document.documentElement.addEventListener(event, () => void look())
  }
  addEventListener('focus', () => void look())
  await look()
}

const EMBLEMS = ['official', 'partner', 'sister', 'caution', 'danger', 'neutral'] as const

/** How to pin the icon, what its signs mean, and where to find help later. */
export function PinStep() {
  const { pin } = welcomeWords.value
  return (
    <Step number={4} title={pin.title} aside={<Help />}>
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
