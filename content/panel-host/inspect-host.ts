import { stripForeignAttributes } from './host-element.ts'
import { type MountedHost, pageZoom } from './mounted-host.ts'
import type { PageStyle } from './page-style.ts'
import type { PanelHostOptions, Tampering } from './panel-host-options.ts'
import type { TopLayer } from './top-layer.ts'
import { createTransitionWatch } from './view-transition.ts'

/** If the panel is unseen for longer than this and nothing else is wrong, something covers it. */
const UNSEEN_MS = 700

/** What an inspection finds. */
export interface Found {
  /** What the page has done to the panel. */
  wrong: Tampering[]
  /** The page has opened a modal dialog, or closed the one that the panel stands in: it must go along. */
  left: boolean
}

/**
 * Creates the inspection of a panel: it returns everything that the page has done to the panel since the last one. It
 * also undoes attributes, animations and styles of the page's root that hide the panel.
 */
export function createInspector(
  { document, urgent }: PanelHostOptions,
  topLayer: TopLayer,
  pageStyle: PageStyle,
): (mounted: MountedHost, now: number) => Found {
  const frozen = createTransitionWatch(document)
  let unseen: { of: MountedHost['visibility']; since: number } | null = null

  function unseenTooLong({ visibility }: MountedHost, now: number): boolean {
    if (visibility.seen()) unseen = null
    else if (unseen?.of !== visibility) unseen = { of: visibility, since: now }
    else if (now - unseen.since >= UNSEEN_MS) {
      unseen.since = now
      return true
    }
    return false
  }

  function pageHides({ host }: MountedHost, container: Element): boolean {
    return [...new Set([document.documentElement, container])].some(
      (element) => element !== host && pageStyle.undoHiding(element as HTMLElement).length > 0,
    )
  }

  return (mounted, now) => {
    const { host, style, zoom, container: around } = mounted
    const container = topLayer.container(host)
    const there = host.isConnected
    const wentAlong = !there && !around.isConnected && around.localName !== 'html'
    const found: Record<Tampering, boolean> = {
      removed: !there && !wentAlong,
      moved: there && host.parentNode !== around,
      attributes: stripForeignAttributes(host),
      style: cancelAnimations(host) || host.getAttribute('style') !== style,
      hidden: there && !host.matches(':popover-open'),
      'page-style': pageHides(mounted, container) || (there && pageZoom(host) !== zoom),
      covered: topLayer.disturbed(host),
      frozen: frozen(now),
      fullscreen: urgent && document.fullscreenElement !== null,
    }
    const wrong = (Object.keys(found) as Tampering[]).filter((what) => found[what])
    const left = wentAlong || (there && host.parentNode === around && around !== container)
    if (wrong.length === 0 && !left && unseenTooLong(mounted, now)) wrong.push('covered')
    return { wrong, left }
  }
}

function cancelAnimations(host: HTMLElement): boolean {
  const running = host.getAnimations()
  for (const animation of running) animation.cancel()
  return running.length > 0
}
