// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { lookAtPage, noteTypedNowhere } from '../../content/collect-facts/collect-facts.ts'
import { typedNumber } from '../../content/panel/typed-number.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'

const TYPED = '4276550012345678'

/** Fields of every kind that a person types into. */
const FIELDS: readonly (readonly [name: string, markup: string])[] = [
  ['a card number', '<input name="card" autocomplete="cc-number">'],
  ['a code', '<input name="cvc" type="password" inputmode="numeric" maxlength="3">'],
  ['a password', '<input type="password" autocomplete="current-password">'],
  ['a name', '<input name="cardholder" autocomplete="cc-name">'],
  ['a phone', '<input type="tel" name="phone">'],
  ['a field of no known kind', '<input>'],
  ['a text area', '<textarea name="comment"></textarea>'],
]

// happy-dom has this getter on each kind of node; browsers have the one on Node that the look calls.
beforeAll(() => {
  const ofElement = Object.getOwnPropertyDescriptor(Element.prototype, 'textContent')
  Object.defineProperty(Node.prototype, 'textContent', {
    get(this: Node) {
      return this.nodeType === Node.ELEMENT_NODE ? ofElement?.get?.call(this) : this.nodeValue
    },
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

function factsOfPage(markup: string): PageFacts {
  document.body.innerHTML = markup
  for (const field of document.querySelectorAll<HTMLInputElement>('input,textarea'))
    field.value = `© ${TYPED}`
  // Setting a value asks for it, in happy-dom.
  vi.clearAllMocks()
  const look = lookAtPage(document)
  while (look.step());
  return look.result().facts
}

test.each(FIELDS)('the facts of a page hold nothing typed into %s', (_name, markup) => {
  const facts = factsOfPage(
    `<h2>Оплата МТС</h2><form action="/pay"><label>Данные ${markup}</label> <p>© ПАО МТС</p></form>`,
  )
  expect(facts.headings).toContain('Оплата МТС')
  expect(facts.imprint).toContain('© ПАО МТС')
  expect(facts.forms[0]?.fields).toHaveLength(1)
  expect(JSON.stringify(facts)).not.toContain(TYPED)
})

test('the value of a field is not even asked for', () => {
  const asked = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].map(({ prototype }) =>
    vi.spyOn(prototype, 'value', 'get'),
  )
  const facts = factsOfPage(
    `<form>${FIELDS.map(([, markup]) => markup).join('')}<select></select></form>`,
  )
  expect(facts.forms[0]?.fields.length).toBeGreaterThan(FIELDS.length)
  for (const one of asked) expect(one).not.toHaveBeenCalled()
})

test('what is written into the page itself is text of the page', () => {
  expect(factsOfPage('<div contenteditable>© ПАО МТС</div>').imprint).toEqual(['© ПАО МТС'])
})

test('of keys pressed while no field has the focus it is noted that one was a digit', () => {
  noteTypedNowhere()
  expect(factsOfPage('').demands).toEqual([{ kind: 'typed-keys', detail: '' }])
})

test.each([
  ['+7 916 123-45-67', ['9161234']],
  ['8 (916) 123 45 67', ['9161234']],
  ['9161234567', ['9161234']],
  ['916123456', []],
  [TYPED, []],
])('of %s in a phone field %j leaves the page', async (typed, starts) => {
  const sendMessage = vi.fn((_message: unknown, answer: (reply: unknown) => void) => answer(null))
  vi.stubGlobal('chrome', { runtime: { sendMessage } })
  document.body.innerHTML = '<input type="tel">'
  const field = document.querySelector('input') as HTMLInputElement
  field.value = typed
  await typedNumber().read(field)
  expect(sendMessage.mock.calls.map(([message]) => message)).toEqual(
    starts.map((start) => ({ type: 'number', start })),
  )
})
