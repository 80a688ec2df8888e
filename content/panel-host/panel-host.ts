import { createHostElement, type HostElement, stripForeignAttributes } from './host-element.ts'
import { type Place, writeHostStyle } from './host-style.ts'
import { createPageStyle } from './page-style.ts'
import { createRepairBudget, RISE_COST } from './repair-budget.ts'
import { createTopLayer } from './top-layer.ts'
import { createTransitionWatch } from './view-transition.ts'
import { type Visibility, watchVisibility } from './visibility.ts'

/** How often a shown panel looks after itself (measured: 4 ms of script a page in all). */
const POLL_MS = 300

/** The first repairs are immediate; a page that keeps on is answered this slowly, so it never freezes. */
const PATIENT_MS = 80
const QUICK_REPAIRS = 3

/** Unseen for longer than this while nothing else is wrong: something lies over the panel. */
const UNSEEN_MS = 700

/** What the page did to the panel. */
export type Tampering =
  | 'removed'
  | 'moved'
  | 'attributes'
  | 'style'
  | 'hidden'
  | 'page-style'
  | 'covered'
  | 'frozen'
  | 'fullscreen'

/** What the host needs to know. */
export interface PanelHostOptions {
  document: Document
  styles: string
  /** Fills a new root with the panel; returns the box whose visibility counts. Called again at each rebuild. */
  build(root: ShadowRoot): HTMLElement
  /** Called whenever the box has come up anew: built, shown again, or filled again. */
  shown(box: HTMLElement): void
  /** Where to stand, given the box's size at the width the host has now. */
  place(box: HTMLElement): Place
  /** True for danger: full screen is left. */
  urgent: boolean
  /** Whether our extension is still there; a panel nobody stands behind leaves. */
  alive(): boolean
  /** Escape was pressed by the person; the page gets the key as well unless the focus is in the panel. */
  onEscape(): void
  /** The page threw the panel out, and perhaps every listener of ours with it (`document.open`). */
  onRebuilt(): void
  onTampering(what: Tampering): void
  /** The page hides the panel faster than it may be repaired; the panel is gone when this is called. */
  onSpent(): void
}

/** A panel that stands in the page's top layer and stays there. */
export interface PanelHost {
  /** Whether the person can see it right now, as far as the browser tells; what the page has just done to it counts. */
  seen(): boolean
  /** Whether an event came from inside. */
  owns(event: Event): boolean
  /** Asks `place` again. */
  move(): void
  /** Asks `build` again, because what it shows has changed. The focus stays on the same button. */
  update(): void
  /** Takes the focus again, as at the beginning. */
  focus(): void
  remove(): void
  /** Milliseconds since it was last built or moved, for the arming delay. */
  age(): number
}

interface State extends HostElement {
  box: HTMLElement
  style: string
  place: Place
  /** The zoom the page puts around us, which ours undoes. */
  zoom: number
  visibility: Visibility
  observer: MutationObserver
  since: number
}

/** Shows the panel and keeps it shown until removed or the budget of repairs is spent. */
export function showPanelHost(options: PanelHostOptions): PanelHost {
  const { document } = options
  const view = document.defaultView ?? window
  const budget = createRepairBudget()
  const topLayer = createTopLayer(document)
  const pageStyle = createPageStyle(view)
  const frozen = createTransitionWatch(document)
  let listeners = new AbortController()
  let repairs = 0
  let unseenSince: number | null = null
  let pending = false
  let moving = false
  let over = false
  let state = build()

  function build(): State {
    const made = createHostElement(document, options.styles)
    const { host } = made
    topLayer.container(host).append(host)
    const place: Place = { left: 0, top: 0, width: 360 }
    writeHostStyle(host, place, 1)
    const box = options.build(made.root)
    host.showPopover()
    const observer = new MutationObserver(() => soon())
    const fresh: State = {
      ...made,
      box,
      style: '',
      place,
      zoom: 1,
      visibility: watchVisibility(host, box),
      observer,
      since: performance.now(),
    }
    options.shown(box)
    position(fresh)
    observe(fresh)
    listen(fresh)
    unseenSince = null
    return fresh
  }

  function position(target: State): void {
    const { host, box } = target
    target.zoom = pageZoom(host)
    target.place = options.place(box)
    target.style = writeHostStyle(host, target.place, 1 / target.zoom)
    // The first width was a guess: with the right one the box may be taller.
    const settled = options.place(box)
    if (JSON.stringify(settled) === JSON.stringify(target.place)) return
    target.place = settled
    target.style = writeHostStyle(host, settled, 1 / target.zoom)
  }

  function observe({ host, observer }: State): void {
    observer.disconnect()
    observer.observe(host, { attributes: true })
    observer.observe(document, { childList: true })
    observer.observe(document.documentElement, {
      childList: true,
      attributeFilter: ['style', 'hidden'],
    })
    if (host.parentElement && host.parentElement !== document.documentElement) {
      observer.observe(host.parentElement, { childList: true, attributeFilter: ['open', 'style'] })
    }
  }

  function listen(target: State): void {
    listeners.abort()
    listeners = new AbortController()
    const { signal } = listeners
    const capture = { capture: true, signal }
    for (const type of ['toggle', 'fullscreenchange', 'close']) {
      document.addEventListener(type, () => soon(), capture)
    }
    document.addEventListener('beforetoggle', (event) => shown(event as ToggleEvent), capture)
    for (const type of ['resize', 'scroll']) {
      view.addEventListener(type, moveSoon, { ...capture, passive: true })
    }
    for (const type of ['keydown', 'keyup', 'keypress']) {
      view.addEventListener(type, (event) => onKey(event as KeyboardEvent), capture)
    }
    const quiet = (event: Event): void => event.stopPropagation()
    for (const type of ['focusin', 'focusout', 'focus', 'blur', 'mousedown', 'pointerdown']) {
      target.root.addEventListener(type, quiet, { signal })
    }
  }

  function onKey(event: KeyboardEvent): void {
    const leaves = event.isTrusted && event.type === 'keydown' && event.key === 'Escape'
    if (owns(event)) event.stopImmediatePropagation()
    if (leaves && seen()) options.onEscape()
  }

  function shown(event: ToggleEvent): void {
    if (event.newState !== 'open' || event.target === state.host) return
    topLayer.entered()
    setTimeout(tend, 0)
  }

  function soon(): void {
    if (pending || over) return
    pending = true
    setTimeout(tend, repairs < QUICK_REPAIRS ? 0 : PATIENT_MS)
  }

  function tend(): void {
    pending = false
    if (over) return
    if (!options.alive()) {
      remove()
      return
    }
    if (document.visibilityState === 'hidden') return
    // Escape closes a dialog; that is the person, not the page.
    if (state.box instanceof HTMLDialogElement && !state.box.open && state.box.isConnected) {
      options.shown(state.box)
    }
    const now = performance.now()
    const wrong = inspect(now)
    if (wrong.length === 0) return
    repairs += 1
    const cost = wrong.every((what) => what === 'covered') ? RISE_COST : 1
    if (!budget.take(now, cost)) {
      remove()
      options.onSpent()
      return
    }
    for (const what of wrong) options.onTampering(what)
    repair(wrong)
  }

  function inspect(now: number): Tampering[] {
    const { host, style, zoom } = state
    const container = topLayer.container(host)
    const wrong: Tampering[] = []
    if (!host.isConnected) wrong.push('removed')
    else if (host.parentNode !== container) wrong.push('moved')
    if (stripForeignAttributes(host)) wrong.push('attributes')
    if (host.getAttribute('style') !== style || cancelAnimations(host)) wrong.push('style')
    if (host.isConnected && pageZoom(host) !== zoom) wrong.push('page-style')
    if (host.isConnected && !host.matches(':popover-open')) wrong.push('hidden')
    if (pageHides(container)) wrong.push('page-style')
    if (topLayer.disturbed(host)) wrong.push('covered')
    if (frozen(now)) wrong.push('frozen')
    if (options.urgent && document.fullscreenElement) wrong.push('fullscreen')
    if (wrong.length === 0 && unseenTooLong(now)) wrong.push('covered')
    return wrong
  }

  function pageHides(container: Element): boolean {
    const chain = [document.documentElement, container]
    return chain
      .filter((element, at) => chain.indexOf(element) === at)
      .some(
        (element) =>
          element !== state.host && pageStyle.undoHiding(element as HTMLElement).length > 0,
      )
  }

  function unseenTooLong(now: number): boolean {
    if (state.visibility.seen()) {
      unseenSince = null
      return false
    }
    unseenSince ??= now
    if (now - unseenSince < UNSEEN_MS) return false
    unseenSince = now
    return true
  }

  function repair(wrong: Tampering[]): void {
    if (wrong.includes('fullscreen')) document.exitFullscreen().catch(() => undefined)
    if (wrong.includes('removed') || wrong.includes('moved')) {
      rebuild()
      return
    }
    const { host } = state
    state.since = performance.now()
    if (wrong.includes('covered') && host.matches(':popover-open')) host.hidePopover()
    if (!host.matches(':popover-open')) {
      if (state.box instanceof HTMLDialogElement) state.box.close()
      host.showPopover()
      options.shown(state.box)
    }
    position(state)
    observe(state)
  }

  function rebuild(): void {
    dispose(state)
    state = build()
    options.onRebuilt()
  }

  function update(): void {
    if (over) return
    const { host, root, visibility } = state
    const focused = root.activeElement?.getAttribute('data-press')
    visibility.stop()
    root.replaceChildren()
    state.box = options.build(root)
    state.visibility = watchVisibility(host, state.box)
    state.since = performance.now()
    unseenSince = null
    options.shown(state.box)
    position(state)
    if (focused) root.querySelector<HTMLElement>(`[data-press="${focused}"]`)?.focus()
  }

  function moveSoon(): void {
    if (moving || over) return
    moving = true
    view.requestAnimationFrame(() => {
      moving = false
      move()
    })
  }

  function move(): void {
    if (over) return
    const next = options.place(state.box)
    if (JSON.stringify(next) === JSON.stringify(state.place)) return
    position(state)
    state.since = performance.now()
  }

  /** The browser's own word is up to 100 ms old: time enough to cover the panel between press and release. */
  function seen(): boolean {
    const before = repairs
    tend()
    return !over && repairs === before && state.visibility.seen()
  }

  function remove(): void {
    if (over) return
    over = true
    clearInterval(poll)
    listeners.abort()
    dispose(state)
    pageStyle.restore()
  }

  function owns(event: Event): boolean {
    return event.target === state.host || event.composedPath().includes(state.host)
  }

  const poll = setInterval(tend, POLL_MS)
  return {
    seen,
    owns,
    move,
    update,
    focus: () => options.shown(state.box),
    remove,
    age: () => performance.now() - state.since,
  }
}

/** The zoom of all our ancestors together; where the browser can't say, the root's own. */
function pageZoom(host: HTMLElement): number {
  const around = host.parentElement as (Element & { currentCSSZoom?: number }) | null
  const root = host.ownerDocument.documentElement
  const zoom = around?.currentCSSZoom ?? Number(getComputedStyle(root).getPropertyValue('zoom'))
  return zoom > 0 ? zoom : 1
}

function cancelAnimations(host: HTMLElement): boolean {
  const running = host.getAnimations()
  for (const animation of running) animation.cancel()
  return running.length > 0
}

function dispose({ host, observer, visibility }: State): void {
  observer.disconnect()
  visibility.stop()
  host.remove()
}
