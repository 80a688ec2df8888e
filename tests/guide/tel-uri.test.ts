import { expect, test } from 'vitest'
import type { FactValue } from '../../guide/fact.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { dialledFrom, linkDialing, telUri } from '../../guide/tel-uri.ts'

const ussd = (code: string): FactValue => ({ kind: 'ussd', code })

test.each([
  [ussd('*100#'), 'tel:*100%23', 'android-only'],
  [ussd('##002#'), 'tel:%23%23002%23', 'android-only'],
  [ussd('*112*номер*сумма#'), null, 'nowhere'],
  [{ kind: 'phone', number: '+7 495 766 01 66' }, 'tel:+74957660166', 'everywhere'],
  [{ kind: 'phone', number: '+86-10-12308' }, 'tel:+861012308', 'everywhere'],
  [{ kind: 'date', iso: '2025' }, null, 'nowhere'],
] as const)('%o links as %s', (value, uri, dialing) => {
  expect(telUri(value)).toBe(uri)
  expect(linkDialing(value)).toBe(dialing)
})

test('every code and phone number of the facts makes a URI without a bare #', () => {
  const values: FactValue[] = FACTS.flatMap((fact) => Object.values(fact.values))
  const uris = values.map(telUri).filter((uri) => uri !== null)
  expect(uris.length).toBeGreaterThan(40)
  for (const uri of uris) expect(uri).toMatch(/^tel:\+?(?:[\d*]|%23)+$/)
})

test.each([
  ['0890', 'own-sim'],
  ['611', 'own-sim'],
  ['8 800 250 0890', 'russia'],
  ['+7 495 766 01 66', 'anywhere'],
])('%s is dialled from %s', (number, from) => {
  expect(dialledFrom({ kind: 'phone', number })).toBe(from)
})
