import type { PanelPlace } from '../panel-host/host-style.ts'
import { type PanelHost, showPanelHost } from '../panel-host/panel-host.ts'
import { createPageLock } from '../watch/page-lock.ts'
import { placePanel } from './place-panel.ts'
import type { Stage, StageOptions } from './stage-options.ts'
import type { PanelView } from './view/panel-view.ts'
import { type Press, pressOf } from './view/press.ts'
import { renderPanel } from './view/render-panel.ts'

/** Decisions can be pressed only after the panel has been shown this long: a double click must not hit them. */
const ARM_MS = 500
const ARMED = /^(?:dismiss|decide|send)/

/** Presses that decide nothing: they count whatever the browser knows of the panel being seen. */
const FREE = /^(?:details|stay)$/

/** Creates the stage of a page, empty. */
export function createStage(options: StageOptions): Stage {
  let host: PanelHost | null = null
  let view: PanelView | null = null
  let shown = ''
  let begun: Press | null = null
  const lock = createPageLock(options.document, () => host?.focus())

  function build(root: ShadowRoot): HTMLElement {
    const box = view ? renderPanel(view) : document.createElement('div')
    root.append(box)
    return box
  }

  function place(box: HTMLElement): PanelPlace {
    const { field, expanded } = options.situation()
    const moment = view?.moment ?? { kind: 'calm' }
    return placePanel({ moment, field, asked: expanded || moment.kind === 'submit' }, box)
  }

  function inside(event: Event, target: Element | null): void {
    if (event.type === 'pointerdown') begun = pressOf(target)
    else if (event.type === 'mousedown') keepFocus(event, target)
    else if (event.type === 'pointerup') setTimeout(takeFocusBack)
    else if (event.type === 'click') press(event as MouseEvent, target)
  }

  function press({ detail }: MouseEvent, target: Element | null): void {
    const pressed = pressOf(target)
    // A press that was begun elsewhere is none; one made with a key has no beginning.
    if (!pressed || (detail > 0 && pressed !== begun)) return
    if (!FREE.test(pressed) && !host?.seen()) return
    if (ARMED.test(pressed) && (host?.age() ?? 0) < ARM_MS) return
    options.pressed(pressed)
  }

  /** If a click beside the buttons has moved the focus all the same, it comes back. */
  function takeFocusBack(): void {
    if (view?.moment.kind === 'cover') host?.focusUnlessOnButton()
  }

  return {
    show(next, styles) {
      view = next
      if (!next) {
        host?.remove()
        host = null
        lock.release()
        return
      }
      const now = JSON.stringify(next)
      if (host && now === shown) {
        host.move()
        return
      }
      const cover = next.moment.kind === 'cover'
      const wasCover = lock.held() && host !== null
      shown = now
      if (cover) lock.hold()
      else lock.release()
      if (host && wasCover === cover) host.update()
      else {
        host?.remove()
        const own = { styles, build, place, shown: takeKeys, urgent: cover, inside }
        host = showPanelHost({ ...options, ...own })
      }
    },
    removed() {
      host = null
    },
  }
}

/** Keeps the focus on the cover's sink: between a press beside the buttons and its end, a key would reach the page. */
function keepFocus(event: Event, target: Element | null): void {
  if (target?.closest('dialog') && !target.closest('button')) event.preventDefault()
}

/** Shows the cover as a modal dialog: nothing of the page can get the focus, and keys go to the sink. */
function takeKeys(box: HTMLElement): void {
  if (!(box instanceof HTMLDialogElement)) return
  if (!box.open) box.showModal()
  box.querySelector('iframe')?.focus({ preventScroll: true })
}
