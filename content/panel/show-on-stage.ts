import { send } from '../../platform/send.ts'
import { sharedWorld } from '../shared-world.ts'
import type { Stage, StageOptions } from './stage-options.ts'
import type { PanelView } from './view/panel-view.ts'

/** What shows the panel. Its code comes into a page only when there is something to show. */
export interface Showing {
  /** Shows the view of this moment, or nothing. Call it again whenever that may be another. */
  show(): void
  /** Called when the panel has removed itself. */
  removed(): void
}

/** Creates what shows `view()`, with the style sheet `styles()`. */
export function showOnStage(
  options: StageOptions,
  view: () => PanelView | null,
  styles: () => string,
): Showing {
  let stage: Stage | null = null
  let showing = false
  let again = false
  let asked = false

  /** Returns the stage, or null until its script is there: the background brings it along with a verdict as a rule. */
  function built(): Stage | null {
    stage ??= sharedWorld().stage?.(options) ?? null
    if (!stage && !asked) {
      asked = true
      void send({ type: 'stage' }).then((answer) => {
        asked = false
        if (answer !== 'no-answer') show()
      })
    }
    return stage
  }

  /** Showing the panel moves the focus, which calls this again before it is up: a second one would fight the first. */
  function show(): void {
    again = true
    if (showing) return
    showing = true
    while (again) {
      again = false
      const now = view()
      if (now || stage) built()?.show(now, styles())
    }
    showing = false
  }

  return { show, removed: () => stage?.removed() }
}
