import { describe, expect, test } from 'vitest'
import { splitSuffix } from '../../guard/host/public-suffix.ts'
import {
  ICANN_SUFFIXES,
  PRIVATE_SUFFIXES,
  SECOND_LEVELS,
  selectedZones,
} from '../../scripts/generate/suffix-selection.ts'
import { fullSuffix } from '../../scripts/measure/full-suffix.ts'

const lengths = (suffix: string) => {
  const labels = ['www', 'name', ...suffix.split('.')]
  return { ours: splitSuffix(labels), whole: fullSuffix(labels) }
}

describe("the judge's subset equals the Public Suffix List", () => {
  test.each(selectedZones.flatMap((zone) => SECOND_LEVELS.map((label) => [`${label}.${zone}`])))(
    'on %s',
    (suffix) => {
      const { ours, whole } = lengths(suffix)
      expect(ours.length).toBe(whole.length)
    },
  )

  test.each(ICANN_SUFFIXES)('on %s', (suffix) => {
    const { ours, whole } = lengths(suffix)
    expect(ours.length).toBe(whole.length)
  })

  test.each(PRIVATE_SUFFIXES)('on %s, run by a hosting company', (suffix) => {
    const { ours, whole } = lengths(suffix)
    expect(ours).toEqual(whole)
  })

  test.each(['ru', 'xn--p1ai', 'su', 'by', 'kz', 'com', 'site', 'online', 'moscow', 'io', 'app'])(
    'on a name right under %s',
    (zone) => {
      const { ours, whole } = lengths(zone)
      expect(ours).toEqual(whole)
    },
  )
})
