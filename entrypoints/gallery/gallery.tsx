import { Announcer } from '../../components/announcer/announcer.tsx'
import css from './gallery.module.css'
import { CHECKED } from './states/checked.tsx'
import { CONTROLS } from './states/controls.tsx'
import { GUIDE } from './states/guide.tsx'
import { SIMS } from './states/sims.tsx'
import { PIECES } from './states/small-pieces.tsx'
import { STOPPED } from './states/stopped.tsx'
import { TOOLS } from './states/tools.tsx'
import { VERDICTS } from './states/verdicts.tsx'
import { WAYS } from './states/ways-views.tsx'
import type { Switches } from './switches.ts'

const STATES = {
  ...VERDICTS,
  ...CONTROLS,
  ...PIECES,
  ...GUIDE,
  ...WAYS,
  ...TOOLS,
  ...CHECKED,
  ...SIMS,
  ...STOPPED,
}

/** Every component in every state. Each section's `data-state` names its state. */
export function Gallery({ switches }: { switches: Switches }) {
  const shown = Object.entries(STATES).filter(
    ([name]) => switches.state === null || switches.state === name,
  )
  return (
    <main class={css.gallery}>
      <h1 class={css.title}>Gallery</h1>
      {shown.map(([name, State]) => (
        <section key={name} class={css.state} data-state={name} aria-label={`State: ${name}`}>
          <p class={css.name} lang="en">
            {name}
          </p>
          <State />
        </section>
      ))}
      <Announcer />
    </main>
  )
}
