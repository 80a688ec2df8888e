import { LISTED_TOGETHER } from '../operator.ts'
import { foldText } from '../text/fold-text.ts'
import { simplified } from '../text/simplified.ts'
import { operatorNamed, wordsOf } from './claim/text.ts'
import type { PageFacts } from './page-facts.ts'

/** Words of topping something up, as a page that does it writes them; each in the language of people who need it. */
const TOPPING_UP = new RegExp(
  [
    'пополн',
    'оплат\\p{L}* (?:\\p{L}+ ){0,2}(?:связ|телефон|сотов|мобильн)',
    'платеж\\p{L}* за (?:связь|телефон|мобильн|сотов)',
    '(?:положи|закин|внес)\\p{L}* (?:\\p{L}+ ){0,2}на (?:телефон|номер|симк|сим )',
    'баланс\\p{L}* (?:телефон|номер|симк|мобильн)',
    'top(?:ping)?.?up|recharge|refill|reload|airtime|mobile credit',
    '充值|充话费|交话费|缴话费|话费',
    // Uzbek, Tajik, Kyrgyz.
    'to.?ldir|т[уў]лдир|пур кар|пуркун|толтур|толукто|салуу|toʻldir',
  ].join('|'),
  'u',
)

/** Words of mobile phones: much else is topped up. */
const MOBILE =
  /мобильн|сотов|телефон|симк|сим.?карт|связ[ьи]|оператор|(?<!\p{L})e?sim(?!\p{L})|mobile|phone|airtime|carrier|手机|话费|电话|号码|运营商|telefon|uyali/u

/** Whether a text names operators to choose among. */
export const listsOperators = (text: string): boolean =>
  new Set(wordsOf(text).flatMap((word) => operatorNamed(word) ?? [])).size >= LISTED_TOGETHER

/** Who collects money by text message names the operators that carry them, beside a sum and a phone number. */
const DONATING = /пожертв|донат|благотвор|donat|charit|捐/u

/** Whether the page offers several operators, in one line, on its buttons or in its form, and not to donate by. */
export const offersOperators = (facts: PageFacts): boolean =>
  (facts.statements.some(listsOperators) ||
    listsOperators([...facts.actions, ...facts.formTexts].join(' · '))) &&
  !DONATING.test(textsOf(facts))

/** Words that only a mobile operator's customers are met with. */
const CUSTOMERS =
  /абонент|тариф|лицев\p{L}+ счет|личн\p{L}+ кабинет|пополн|роуминг|мобильн|сотов|симк|subscriber|tariff|roaming|top.?up|recharge|my account|话费|充值|套餐|流量/u

/** Whether the page speaks to a mobile operator's customers. */
export const speaksToCustomers = (facts: PageFacts): boolean =>
  CUSTOMERS.test(`${textsOf(facts)} ${foldText(facts.formTexts.join(' · '))}`)

/** Every text that says what the page is for; labels of fields are left out, as many ask for a phone number. */
const textsOf = ({ title, headings, actions, statements, siteNames }: PageFacts): string =>
  simplified(foldText([title, ...headings, ...actions, ...statements, ...siteNames].join(' · ')))

/** Whether the page speaks of topping a phone up. `lines` are its lines as read: an operator named in one is a phone. */
export function speaksOfToppingUp(
  facts: PageFacts,
  lines: readonly { read: { kind: string } }[],
): boolean {
  const text = textsOf(facts)
  if (!TOPPING_UP.test(text)) return false
  return MOBILE.test(text) || lines.some(({ read }) => /^(?:own-name|mention)$/.test(read.kind))
}
