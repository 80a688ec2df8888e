import { allMatching } from '../dom/safe-read.ts'

/** Below this opacity of the root the panel counts as hidden (AliasVault and Bitwarden use 0.9 and 0.6). */
const LEAST_OPACITY = 0.9

/** Chromium asks for at least 100 ms between two answers of a visibility-tracking observer. */
const TRACKING_DELAY_MS = 100

/** Whether the person can really see our box. */
export interface Visibility {
  seen(): boolean
  stop(): void
}

const tracksVisibility = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype

/** Asks the compositor (IntersectionObserver v2): overlays, filters and transforms of any kind are known to it. */
function trackedVisibility(box: Element): Visibility {
  let visible = false
  const options = { trackVisibility: true, delay: TRACKING_DELAY_MS, threshold: [0, 0.5, 1] }
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined
    visible = last?.isVisible === true
  }, options)
  observer.observe(box)
  return { seen: () => visible, stop: () => observer.disconnect() }
}

function rootHides(document: Document): boolean {
  const style = document.defaultView?.getComputedStyle(document.documentElement)
  return (
    !style ||
    Number(style.opacity) < LEAST_OPACITY ||
    style.display === 'none' ||
    style.filter !== 'none'
  )
}

/** Without that: five points of the box must be ours, and the root may not be see-through. */
function sampledVisibility(host: HTMLElement, box: Element): Visibility {
  const document = host.ownerDocument
  const seen = (): boolean => {
    const { left, top, width, height } = box.getBoundingClientRect()
    if (width < 1 || height < 1 || rootHides(document)) return false
    const across = [0.1, 0.5, 0.9]
    return across.every(
      (part) =>
        document.elementFromPoint(left + width * part, top + height * part) === host ||
        !insideViewport(document, left + width * part, top + height * part),
    )
  }
  return { seen, stop: () => undefined }
}

function insideViewport(document: Document, x: number, y: number): boolean {
  const view = document.defaultView
  return !!view && x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight
}

/** Watches whether `box`, inside `host`'s closed root, is really seen. */
export function watchVisibility(host: HTMLElement, box: Element): Visibility {
  return tracksVisibility() ? trackedVisibility(box) : sampledVisibility(host, box)
}

/** Popovers and dialogs in the top layer that are not ours. */
export function foreignTopLayer(document: Document, host: Element): Element[] {
  return allMatching(document, ':popover-open, dialog:modal').filter((element) => element !== host)
}
