/** What a page may do to its root element to hide the top layer with it, and the value that undoes it. */
const NEUTRAL: readonly (readonly [string, string, (value: string) => boolean])[] = [
  ['display', 'block', (value) => value === 'none'],
  ['opacity', '1', (value) => Number(value) < 0.9],
  ['filter', 'none', (value) => value !== 'none'],
  ['transform', 'none', (value) => value !== 'none'],
  ['scale', 'none', (value) => value !== 'none'],
  ['rotate', 'none', (value) => value !== 'none'],
  ['translate', 'none', (value) => value !== 'none'],
  ['clip-path', 'none', (value) => value !== 'none'],
  ['mask-image', 'none', (value) => value !== 'none'],
  ['contain', 'none', (value) => /strict|content|paint|size/.test(value)],
  ['content-visibility', 'visible', (value) => value === 'hidden'],
  ['mix-blend-mode', 'normal', (value) => value !== 'normal'],
]

interface Undone {
  element: HTMLElement
  property: string
  value: string
  priority: string
}

/** Undoes what hides the root, and can give the page its own style back. */
export interface PageStyle {
  /** Neutralises hiding styles of `element`; returns the properties that had to be changed. */
  undoHiding(element: HTMLElement): string[]
  restore(): void
}

/** Keeps the page's root element from hiding the panel; only touches what hides, and remembers it. */
export function createPageStyle(view: Window): PageStyle {
  const undone: Undone[] = []
  return {
    undoHiding(element) {
      const computed = view.getComputedStyle(element)
      const hiding = NEUTRAL.filter(([property, , hides]) => {
        const value = computed.getPropertyValue(property)
        return value !== '' && hides(value)
      })
      for (const [property, neutral] of hiding) {
        const { style } = element
        const value = style.getPropertyValue(property)
        undone.push({ element, property, value, priority: style.getPropertyPriority(property) })
        style.setProperty(property, neutral, 'important')
      }
      return hiding.map(([property]) => property)
    },
    restore() {
      for (const { element, property, value, priority } of undone.reverse()) {
        if (value) element.style.setProperty(property, value, priority)
        else element.style.removeProperty(property)
      }
      undone.length = 0
    },
  }
}
