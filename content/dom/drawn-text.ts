import { allMatching, attributesText, textContent } from './safe-read.ts'

/** How long a text, and of how many parts, is asked for the way it is drawn: names and headlines are short. */
const LONGEST_TURNED = 200
const PARTS = 12

const TURNED = 'bdo[dir="rtl" i]'
const turned = (text: string): string => `\u202e${text}\u202c`

/** Returns an element's text; what markup or style turns round stands between the characters that say so. */
export function drawnText(element: Element): string {
  const text = textContent(element)
  if (text.length > LONGEST_TURNED) return text
  if (element.closest(TURNED) || isTurned(element)) return turned(text)
  return allMatching(element, '*')
    .slice(0, PARTS)
    .filter((part) => part.matches(TURNED) || isTurned(part))
    .map(textContent)
    .reduce((whole, part) => whole.replace(part, () => turned(part)), text)
}

function isTurned(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.direction === 'rtl' && /override/.test(style.unicodeBidi)
}

/** Returns the words that a style sheet puts before and behind an element's text. */
export function pseudoText(element: Element): string {
  const view = element.ownerDocument.defaultView
  if (!view) return ''
  return ['::before', '::after']
    .flatMap(
      (pseudo) => view.getComputedStyle(element, pseudo).content.match(/"(?:[^"\\]|\\.)*"/g) ?? [],
    )
    .map((quoted) => quoted.slice(1, -1).replace(/\\(.)/g, '$1'))
    .join(' ')
    .trim()
}

/** Returns the words of the pictures in an element: what they are called, for those who can't see them. */
export const pictureText = (element: Element): string =>
  allMatching(element, 'img,svg,[role=img]')
    .slice(0, 5)
    .map((picture) => `${attributesText(picture, 'alt title aria-label')} ${textContent(picture)}`)
    .join(' ')
    .trim()
