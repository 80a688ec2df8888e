import { readFileSync } from 'node:fs'
import { isValidPhoneNumber, type MetadataJson } from 'libphonenumber-js/core'
import metadata from 'libphonenumber-js/metadata.max.json'
import { expect, test } from 'vitest'
import {
  CARRIER_PREFIXES,
  CARRIERS_OF_LIBPHONENUMBER,
} from '../../guide/numbers/carriers.generated.ts'

const REMAKE = 'make the carriers from fresh data: npm run generate -- carriers'
const prefixes = Object.entries(CARRIER_PREFIXES).flatMap(([carrier, list]) =>
  list.split(' ').map((prefix) => ({ carrier, prefix })),
)

/** Returns whether the installed libphonenumber gives out some number of the range. */
const isGivenOut = (prefix: string) =>
  [...'0123456789'].some((digit) =>
    isValidPhoneNumber(`+7${prefix.padEnd(10, digit)}`, metadata as unknown as MetadataJson),
  )

test('the carriers were compared with the installed libphonenumber-js', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/libphonenumber-js/package.json', 'utf8'),
  )
  expect(
    version,
    `libphonenumber-js ${version} is installed, the carriers are of ${CARRIERS_OF_LIBPHONENUMBER}: ${REMAKE}`,
  ).toBe(CARRIERS_OF_LIBPHONENUMBER)
})

test('every range of a carrier is one that the installed libphonenumber-js gives out', () => {
  const gone = prefixes.filter(({ prefix }) => !isGivenOut(prefix))
  expect(gone, `libphonenumber-js no longer knows these ranges: ${REMAKE}`).toEqual([])
})

test('no range is given to two carriers', () => {
  const seen = new Map<string, string>()
  const twice = prefixes.filter(({ carrier, prefix }) => {
    const before = seen.get(prefix)
    seen.set(prefix, carrier)
    return before !== undefined
  })
  expect(twice, REMAKE).toEqual([])
})
