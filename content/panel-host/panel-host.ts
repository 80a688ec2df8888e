import { createAccuser } from './accuser.ts'
import { createInspector, type Found } from './inspect-host.ts'
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
import type { PanelHostOptions } from './panel-host-options.ts'
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
  /** Takes the focus again if it is on nothing that can be pressed. */
  focusUnlessOnButton(): void
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
  const accuser = createAccuser(options.urgent)
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
    const heard = { disturbed: inspectSoon, opening, moved, key, inside: options.inside }
    listenAround(fresh, heard, listeners.signal)
    return fresh
  }

  function key(event: KeyboardEvent): void {
    const leaves = event.isTrusted && event.type === 'keydown' && event.key === 'Escape'
    const inside = event.composedPath().includes(state.host)
    if (inside) event.stopImmediatePropagation()
    if (leaves && seen()) options.onEscape(inside)
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
    const found = inspect(state, now)
    if (found.left || found.wrong.length > 0) repair(found, now)
    else move()
  }

  function repair({ wrong, left }: Found, now: number): void {
    repairs += 1
    const cost = wrong.every((what) => what === 'covered') ? RISE_COST : 1
    if (!budget.take(now, cost)) {
      remove()
      options.onSpent()
      return
    }
    const accused = accuser.judge(wrong, now)
    if (accused) options.onTampering(accused)
    if (wrong.includes('fullscreen')) document.exitFullscreen().catch(() => undefined)
    const lost = wrong.includes('removed') || wrong.includes('moved')
    if (lost || left) rebuild()
    // The page may have removed our listeners as well.
    if (lost) options.onRebuilt()
    if (!lost && !left) bringToTop(wrong.includes('covered'))
  }

  function rebuild(): void {
    disposeHost(state)
    state = build()
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
  const focusUnlessOnButton = (): void => {
    if (!removed && !state.root.activeElement?.matches('button')) focus()
  }
  const age = (): number => performance.now() - state.since
  return { seen, move, update, focus, focusUnlessOnButton, remove, age }
}
