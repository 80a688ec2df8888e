import { createInspector } from './inspect-host.ts'
import { listenAround } from './listen-around.ts'
import {
  disposeHost,
  isInPlace,
  type MountedHost,
  mountHost,
  observeHost,
  positionHost,
} from './mounted-host.ts'
import { createPageStyle } from './page-style.ts'
import type { PanelHostOptions, Tampering } from './panel-host-options.ts'
import { createRepairBudget, RISE_COST } from './repair-budget.ts'
import { createTopLayer } from './top-layer.ts'
import { watchVisibility } from './visibility.ts'

/** How often a panel inspects itself (measured: 4 ms of script a page in all). */
const POLL_MS = 300

/** The pause before a repair. The first few are immediate; later ones wait, so that a hostile page never freezes. */
const PATIENT_MS = 80
const QUICK_REPAIRS = 3

/** A panel that stands in the page's top layer and stays there. */
export interface PanelHost {
  /** Whether the person can see it at this moment, as far as the browser knows, after what the page has just done. */
  seen(): boolean
  /** Calls `place` again. */
  move(): void
  /** Calls `build` again, because the content has changed. The focus stays on the same button. */
  update(): void
  /** Takes the focus again, as when it was first shown. */
  focus(): void
  remove(): void
  /** Returns the milliseconds since it was last built, moved or filled, for the arming delay. */
  age(): number
}

/** Shows the panel and keeps it shown until it is removed or the budget of repairs is spent. */
export function showPanelHost(options: PanelHostOptions): PanelHost {
  const { document } = options
  const budget = createRepairBudget()
  const topLayer = createTopLayer(document)
  const pageStyle = createPageStyle(window)
  const inspect = createInspector(options, topLayer, pageStyle)
  let listeners = new AbortController()
  let repairs = 0
  let pending = false
  let moving = false
  let removed = false
  let state = build()

  function build(): MountedHost {
    const fresh = mountHost(options, topLayer.container, inspectSoon)
    listeners.abort()
    listeners = new AbortController()
    listenAround(fresh, { disturbed: inspectSoon, opening, moved, key }, listeners.signal)
    return fresh
  }

  function key(event: KeyboardEvent): void {
    const leaves = event.isTrusted && event.type === 'keydown' && event.key === 'Escape'
    if (event.composedPath().includes(state.host)) event.stopImmediatePropagation()
    if (leaves && seen()) options.onEscape()
  }

  function opening(): void {
    topLayer.entered()
    setTimeout(inspectAndRepair, 0)
  }

  function inspectSoon(): void {
    if (pending || removed) return
    pending = true
    setTimeout(inspectAndRepair, repairs < QUICK_REPAIRS ? 0 : PATIENT_MS)
  }

  function inspectAndRepair(): void {
    pending = false
    if (removed) return
    if (!options.alive()) {
      remove()
      return
    }
    if (document.visibilityState === 'hidden') return
    const { box } = state
    // Escape closes a dialog: the person did that, not the page.
    if (box instanceof HTMLDialogElement && !box.open && box.isConnected) options.shown(box)
    const now = performance.now()
    const wrong = inspect(state, now)
    if (wrong.length > 0) repair(wrong, now)
    else move()
  }

  function repair(wrong: Tampering[], now: number): void {
    repairs += 1
    const cost = wrong.every((what) => what === 'covered') ? RISE_COST : 1
    if (!budget.take(now, cost)) {
      remove()
      options.onSpent()
      return
    }
    for (const what of wrong) options.onTampering(what)
    if (wrong.includes('fullscreen')) document.exitFullscreen().catch(() => undefined)
    if (wrong.includes('removed') || wrong.includes('moved')) rebuild()
    else bringToTop(wrong.includes('covered'))
  }

  function rebuild(): void {
    disposeHost(state)
    state = build()
    options.onRebuilt()
  }

  function bringToTop(covered: boolean): void {
    const { host, box } = state
    if (covered && host.matches(':popover-open')) host.hidePopover()
    if (!host.matches(':popover-open')) {
      if (box instanceof HTMLDialogElement) box.close()
      host.showPopover()
      options.shown(box)
    }
    reposition()
    observeHost(state)
  }

  /** Puts the panel in its place and restarts its age. */
  function reposition(): void {
    positionHost(state, options)
    state.since = performance.now()
  }

  function update(): void {
    if (removed) return
    const { host, root, visibility } = state
    const focused = root.activeElement?.getAttribute('data-press')
    visibility.stop()
    root.replaceChildren()
    state.box = options.build(root)
    state.visibility = watchVisibility(host, state.box)
    options.shown(state.box)
    reposition()
    if (focused) root.querySelector<HTMLElement>(`[data-press="${focused}"]`)?.focus()
  }

  function moved(): void {
    if (moving || removed) return
    moving = true
    requestAnimationFrame(() => {
      moving = false
      move()
    })
  }

  function move(): void {
    if (!removed && !isInPlace(state, options.place(state.box))) reposition()
  }

  /** Inspects first: the browser's answer is up to 100 ms old, enough to cover the panel between press and release. */
  function seen(): boolean {
    const before = repairs
    inspectAndRepair()
    return !removed && repairs === before && state.visibility.seen()
  }

  function remove(): void {
    if (removed) return
    removed = true
    clearInterval(poll)
    listeners.abort()
    disposeHost(state)
    pageStyle.restore()
  }

  const poll = setInterval(inspectAndRepair, POLL_MS)
  const focus = (): void => options.shown(state.box)
  return { seen, move, update, focus, remove, age: () => performance.now() - state.since }
}
