import { ownText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

/** What legal lines contain: the copyright sign, kinds of company, tax numbers. */
const LEGAL =
  /©|&copy;|\(c\)\s|copyright|all rights|все права|版权|(?<![\p{L}\p{N}])(?:ооо|пао|оао|зао|ао|инн|огрн|ип)(?![\p{L}\p{N}])/iu

/** Collects copyright and company lines from the whole page. */
export function imprintCollector(): { visit(element: Element): void; found: FactList } {
  const found = factList()
  return {
    found,
    visit(element) {
      if (found.full() || element.localName === 'script' || element.localName === 'style') return
      const text = ownText(element)
      if (text.length < 3 || text.length > 400 || !LEGAL.test(text)) return
      const whole = textContent(element)
      found.add(whole.length <= 400 ? whole : text)
    },
  }
}
