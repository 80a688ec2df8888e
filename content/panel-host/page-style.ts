/** Styles by which a page's root element hides the top layer: property, value that undoes it, values that hide. */
const NEUTRAL: readonly (readonly [string, string, RegExp])[] = [
  ['display', 'block', /^none$/],
  ['opacity', '1', /^0(\.[0-8]|$)|e-/],
  ['contain', 'none', /strict|content|paint|size/],
  ['content-visibility', 'visible', /hidden/],
  ['mix-blend-mode', 'normal', /^(?!normal)/],
  ...'filter transform scale rotate translate clip-path mask-image'
    .split(' ')
    .map((property): [string, string, RegExp] => [property, 'none', /^(?!none)/]),
]

interface Undone {
  element: HTMLElement
  property: string
  value: string
  priority: string
}

/** Undoes the styles that hide the root, and can restore the page's own. */
export interface PageStyle {
  /** Undoes the hiding styles of `element`. Returns the properties that it changed. */
  undoHiding(element: HTMLElement): string[]
  restore(): void
}

/** Creates what keeps the page's root element from hiding the panel. It changes only what hides, and remembers it. */
export function createPageStyle(view: Window): PageStyle {
  const undone: Undone[] = []
  return {
    undoHiding(element) {
      const computed = view.getComputedStyle(element)
      const hiding = NEUTRAL.filter(([property, , hides]) => {
        const value = computed.getPropertyValue(property)
        return value !== '' && hides.test(value)
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
