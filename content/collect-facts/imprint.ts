import { drawnText, pseudoText } from '../dom/drawn-text.ts'
import { isReadable } from '../dom/element-visibility.ts'
import { type FactList, factList } from './fact-list.ts'

/** What legal lines contain: the copyright sign, kinds of company, tax numbers. */
const LEGAL =
  /©|&copy;|\(c\)\s|copyright|all rights|все права|版权|(?<![\p{L}\p{N}])(?:ооо|пао|оао|зао|ао|инн|огрн|ип)(?![\p{L}\p{N}])/iu

/** Collects copyright and company lines from the whole page. */
export function imprintCollector(): {
  visit(element: Element, own: string): void
  found: FactList
} {
  const found = factList()
  return {
    found,
    visit(element, text) {
      const tag = element.localName
      if (found.full() || tag === 'script' || tag === 'style') return
      const isSeen = (): boolean => isReadable(element)
      if (tag === 'footer') found.add(pseudoText(element), isSeen)
      if (text.length < 3 || text.length > 400 || !LEGAL.test(text)) return
      const whole = drawnText(element)
      found.add(whole.length <= 400 ? whole : text, isSeen)
    },
  }
}
