import { foreignTopLayer } from './visibility.ts'

/** Elements that show something other than their children: the host can't be inside them. */
const REPLACED = /^(video|img|iframe|canvas|embed|object|svg)$/i

/** Where in the document our host must be to come above everything and not be inert. */
export interface TopLayer {
  /** Returns the topmost modal dialog or full-screen element, or else the document's root. */
  container(host: Element): Element
  /** Whether an element of the page has entered the top layer since the last call. */
  disturbed(host: Element): boolean
  /** Notes that an element is about to enter the top layer, even if it was there before. */
  entered(): void
}

function modalDialogs(elements: Element[]): Element[] {
  return elements.filter((element) => element.localName === 'dialog' && element.matches(':modal'))
}

/** Creates a record of the order in which the page's own popovers and dialogs opened. */
export function createTopLayer(document: Document): TopLayer {
  let known: Element[] = []
  let fresh = false
  const look = (host: Element): void => {
    const present = foreignTopLayer(document, host)
    const added = present.filter((element) => !known.includes(element))
    known = [...known.filter((element) => present.includes(element)), ...added]
    fresh ||= added.length > 0
  }
  return {
    container(host) {
      look(host)
      const full = document.fullscreenElement
      const dialog = modalDialogs(known).at(-1)
      if (full && !REPLACED.test(full.localName) && !dialog?.contains(full) && full !== host) {
        return dialog && full.contains(dialog) ? dialog : full
      }
      return dialog ?? document.documentElement
    },
    entered() {
      fresh = true
    },
    disturbed(host) {
      look(host)
      const was = fresh
      fresh = false
      return was
    },
  }
}
