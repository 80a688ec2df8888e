// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { wayToPayCollector } from '../../content/collect-facts/ways-to-pay.ts'

/** Returns where the ways to pay lead on a page of this markup, with every element labelled `label`. */
function waysOn(markup: string, label: string): (string | null)[] {
  document.body.innerHTML = markup
  const ways = wayToPayCollector()
  for (const element of document.querySelectorAll('a, button, meta')) {
    ways.visitRefresh(element)
    ways.visitLabelled(element, element.localName === 'meta' ? '' : label)
  }
  return ways.list()
}

beforeEach(() => {
  window.location.href = 'https://shop.example/a/'
})

test.each([
  ['a link', '<a href="https://pay.example/x">', 'Оплатить', ['https://pay.example/x']],
  ['a relative link', '<a href="../pay">', 'Pay now', ['https://shop.example/pay']],
  ['a link into the page', '<a href="#form">', '充值', ['https://shop.example/a/#form']],
  ['a link that runs a script', '<a href="JavaScript:go()">', 'Пополнить', [null]],
  ['a link without an address', '<a>', 'Оплата', [null]],
  ['a link that can’t be read', '<a href="https://[">', 'Оплата', [null]],
  ['a button of its own', '<button>', 'Пополнить счёт', [null]],
  ['a form’s button: the form has a target', '<form><button></button></form>', 'Pay', []],
  ['a link in a form', '<form><a href="/sbp"></a></form>', 'Top up', ['https://shop.example/sbp']],
  [
    'a name before an @',
    '<a href="https://mts.ru@p.example/">',
    'Pay',
    ['https://mts.ru@p.example/'],
  ],
  ['the same twice', '<a href="/p"></a><a href="/p"></a>', 'Pay', ['https://shop.example/p']],
  ['a link to something else', '<a href="/news">', 'Новости', []],
  [
    'a page that redirects itself',
    '<meta http-equiv="Refresh" content="3; URL=\'https://next.example/\'">',
    '',
    ['https://next.example/'],
  ],
  ['a page that only reloads itself', '<meta http-equiv="refresh" content="60">', '', []],
])('%s', (_name, markup, label, ways) => {
  expect(waysOn(markup, label)).toEqual(ways)
})

test('no more than forty are kept', () => {
  const links = Array.from({ length: 60 }, (_, at) => `<a href="/p${at}"></a>`)
  expect(waysOn(links.join(''), 'Pay')).toHaveLength(40)
})
