import { LISTED_TOGETHER } from '../../guard/operator.ts'
import { ANY_NAME } from '../../guard/operators/names.generated.ts'
import { drawnText } from '../dom/drawn-text.ts'
import { isReadable } from '../dom/element-visibility.ts'
import { type FactList, factList } from './fact-list.ts'

/** Words by which a page speaks of itself, and the longest sentence of that kind. */
const OF_ITSELF =
  /официальн|вы находитесь|добро пожаловать|official|welcome|you are (?:now )?on|官方|官网|欢迎|正在访问/iu
const SENTENCE = 200

/** Where a sentence speaks of another page, or is somebody's word. */
const OF_OTHERS = 'a,article,blockquote,li,td,code,h1,h2,h3'

const NAMES = new RegExp(ANY_NAME, 'gi')

/** Whether a line may offer operators to choose among. What it offers is judged by the guard. */
const mayListOperators = (text: string): boolean =>
  new Set(text.toLowerCase().match(NAMES)).size >= LISTED_TOGETHER

/** Collects sentences by which the page says whose site it is, and lines that list operators. */
export function statementCollector(): {
  visit(element: Element, own: string): void
  found: FactList
} {
  const found = factList()
  return {
    found,
    visit(element, own) {
      if (found.full() || /^(?:script|style|option|title)$/.test(element.localName)) return
      if (own.length < 3 || own.length > SENTENCE) return
      if (mayListOperators(own)) found.add(own, () => isReadable(element))
      if (element.closest(OF_OTHERS)) return
      const text = drawnText(element)
      if (text.length <= SENTENCE && OF_ITSELF.test(text))
        found.add(text, () => isReadable(element))
    },
  }
}
