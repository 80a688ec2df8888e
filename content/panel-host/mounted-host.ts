import { createHostElement, type HostElement } from './host-element.ts'
import { type PanelPlace, writeHostStyle } from './host-style.ts'
import type { PanelHostOptions } from './panel-host-options.ts'
import { type Visibility, watchVisibility } from './visibility.ts'

/** A host that is in the page. */
export interface MountedHost extends HostElement {
  box: HTMLElement
  /** The element it was put into. */
  container: Element
  /** The style we gave it, to compare with its present one. */
  style: string
  place: PanelPlace
  /** The zoom that the page applies around the host, which our own undoes. */
  zoom: number
  visibility: Visibility
  observer: MutationObserver
  /** When it was last built, moved or filled (`performance.now()`). */
  since: number
}

/** Builds a host in the element that `container` returns, and shows it. Calls `changed` when the page changes it. */
export function mountHost(
  options: PanelHostOptions,
  container: (host: Element) => Element,
  changed: () => void,
): MountedHost {
  const made = createHostElement(options.styles)
  const { host, root } = made
  const around = container(host)
  around.append(host)
  const place: PanelPlace = { left: 0, top: 0, width: 360, form: 'full' }
  writeHostStyle(host, place, 1)
  // What is found out to place it would otherwise count as a jump of the page's content (layout shift).
  host.style.setProperty('visibility', 'hidden', 'important')
  const box = options.build(root)
  host.showPopover()
  const visibility = watchVisibility(host, box)
  const observer = new MutationObserver(changed)
  const since = performance.now()
  const shown = { box, style: '', place, zoom: 1, visibility, observer, since }
  const mounted = { ...made, ...shown, container: around }
  positionHost(mounted, options)
  options.shown(box)
  observeHost(mounted)
  return mounted
}

/** Rewrites the host's style, at the place that `place` returns. */
export function positionHost(mounted: MountedHost, { place }: PanelHostOptions): void {
  const { host, box } = mounted
  mounted.zoom = pageZoom(host)
  const at = place(box)
  mounted.place = at
  mounted.style = writeHostStyle(host, at, 1 / mounted.zoom)
  if (at !== 'whole-viewport') box.dataset.form = at.form
}

/** Whether the host is at the place wanted. */
export const isInPlace = ({ place }: MountedHost, wanted: PanelPlace): boolean =>
  JSON.stringify(wanted) === JSON.stringify(place)

/** Observes the host's own attributes and presence, and nothing else of the page. */
export function observeHost({ host, observer }: MountedHost): void {
  const { documentElement } = document
  const { parentElement } = host
  observer.disconnect()
  observer.observe(host, { attributes: true })
  observer.observe(document, { childList: true })
  observer.observe(documentElement, { childList: true, attributeFilter: ['style', 'hidden'] })
  if (parentElement && parentElement !== documentElement) {
    observer.observe(parentElement, { childList: true, attributeFilter: ['open', 'style'] })
  }
}

/** Removes the host from the page for good. */
export function disposeHost({ host, observer, visibility }: MountedHost): void {
  observer.disconnect()
  visibility.stop()
  host.remove()
}

/** Returns the zoom of all ancestors of the host together, or the root's own if the browser can't say. */
export function pageZoom(host: HTMLElement): number {
  const around = host.parentElement as (Element & { currentCSSZoom?: number }) | null
  const root = document.documentElement
  const zoom = around?.currentCSSZoom ?? Number(getComputedStyle(root).getPropertyValue('zoom'))
  return zoom > 0 ? zoom : 1
}
