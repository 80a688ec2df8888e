import { OPERATORS } from '../../guard/operator.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { TROUBLES, type Trouble } from '../../tests/e2e/support/trouble.ts'

/** One screen: which of our pages, about which address, and what is typed or pressed first. */
export interface Screen {
  name: string
  page: string
  /** The address in the current tab; absent if the tab shows a page of the browser's own. */
  tab?: string
  type?: string
  /** A CSS selector of what is pressed: roles and names depend on the language. */
  press?: string
  /** What goes wrong, if anything. */
  trouble?: Trouble
  width: number
  height: number
}

const POPUP = { width: 380, height: 600 }
const PAGE = { width: 900, height: 1500 }

/** Every screen of our own pages. */
export const SCREENS: readonly Screen[] = [
  { ...POPUP, name: 'popup-official', page: 'popup.html', tab: 'https://payment.mts.ru/pay' },
  { ...POPUP, name: 'popup-sister', page: 'popup.html', tab: 'https://www.mts.by/' },
  { ...POPUP, name: 'popup-lookalike', page: 'popup.html', tab: 'https://mts-oplata-balans.site/' },
  { ...POPUP, name: 'popup-unrelated', page: 'popup.html', tab: 'https://example.org/' },
  { ...POPUP, name: 'popup-browser-page', page: 'popup.html' },
  {
    ...POPUP,
    name: 'popup-details',
    page: 'popup.html',
    tab: 'https://payment.mts.ru/pay',
    press: 'section summary',
  },
  { ...POPUP, name: 'search-pinyin', page: 'popup.html', type: 'mei wang' },
  { ...POPUP, name: 'search-code', page: 'popup.html', type: '*100#' },
  { ...POPUP, name: 'search-short-code', page: 'popup.html', type: '0890' },
  { ...POPUP, name: 'search-digits', page: 'popup.html', type: '100' },
  { ...POPUP, name: 'search-layout', page: 'popup.html', type: 'vnc ,fkfyc' },
  { ...POPUP, name: 'search-nothing', page: 'popup.html', type: 'щщщщщ' },
  { ...POPUP, name: 'need', page: 'popup.html#/need/trouble' },
  { ...POPUP, name: 'ways', page: 'popup.html#/ways' },
  { ...POPUP, name: 'operators', page: 'popup.html#/operators' },
  { ...POPUP, name: 'check', page: 'popup.html#/check', type: 'https://mts.ru.pay-x.site/lk' },
  { ...POPUP, name: 'number', page: 'popup.html#/number', type: '8 916 123-45-67' },
  ...OPERATORS.map((operator) => ({
    ...POPUP,
    height: 1200,
    name: `operator-${operator}`,
    page: `popup.html#/operator/${operator}`,
  })),
  ...TOPIC_IDS.map((topic) => ({
    ...POPUP,
    height: 2200,
    name: `topic-${topic}`,
    page: `popup.html#/topic/${topic}?op=mts`,
  })),
  { name: 'side-panel', page: 'sidepanel.html', width: 420, height: 900 },
  { ...PAGE, name: 'options', page: 'options.html' },
  { ...PAGE, name: 'welcome', page: 'welcome.html' },
  // These come last: errors are stored, and the options page would show them.
  ...TROUBLES.map((trouble) => ({
    ...POPUP,
    name: `trouble-${trouble}`,
    page: 'popup.html',
    trouble,
    ...(trouble === 'no-search' && { type: 'balance' }),
  })),
]
