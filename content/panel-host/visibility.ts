import { allMatching } from '../dom/safe-read.ts'

/** If the root's opacity is less, the panel counts as hidden (AliasVault uses 0.9, Bitwarden 0.6). */
const LEAST_OPACITY = 0.9

/** Chromium requires at least 100 ms between two answers of a visibility-tracking observer. */
const TRACKING_DELAY_MS = 100

/** Tells whether the person can really see our box. */
export interface Visibility {
  seen(): boolean
  stop(): void
}

const tracksVisibility = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype

/** Asks the compositor (IntersectionObserver v2), which knows of overlays, filters and transforms of any kind. */
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

/** Samples three points of the box, which must be ours, if the compositor can't be asked. The root must be opaque. */
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

/** Watches whether the person sees `box`, which is inside `host`'s closed root. */
export function watchVisibility(host: HTMLElement, box: Element): Visibility {
  return tracksVisibility() ? trackedVisibility(box) : sampledVisibility(host, box)
}

/** Returns the popovers and dialogs in the top layer that are not ours. */
export function foreignTopLayer(document: Document, host: Element): Element[] {
  return allMatching(document, ':popover-open, dialog:modal').filter((element) => element !== host)
}
