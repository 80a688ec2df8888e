import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../guide/fact.ts'
import { factAge, HORIZON, monthsBetween, oldFrom, plannedDates } from '../../guide/fact-age.ts'
import { findFact } from '../../guide/fact-index.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { TEXTS } from '../../guide/texts/index.ts'
import { isOldTopic, topicFacts } from '../../guide/topic-facts.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { TOPICS } from '../../guide/topics/index.ts'
import { shownStrings } from './content.ts'

const ALL: readonly FactRecord[] = FACTS
const PLANNED = ALL.filter((fact) => plannedDates(fact).length > 0)

/** A day of any year in which somebody may still have the extension. */
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const nextDay = (iso: string, days: number) =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

test.each([
  ['2015-08-29', '2017-09'],
  ['2023', '2026-01'],
  ['2024-02', '2026-03'],
  ['2024-03', '2026-04'],
  ['2024', '2027-01'],
  ['2023-12', '2026-01'],
  ['2023-11', '2025-12'],
  [null, null],
])('a source of %s is old from %s', (sourceDate, from) => {
  expect(oldFrom({ sourceDate })).toBe(from)
})

test('months are counted by the calendar, never below zero', () => {
  expect(monthsBetween(HORIZON, '2026-11-28')).toBe(8)
  expect(monthsBetween('2026-03', '2026-03-31')).toBe(0)
  expect(monthsBetween('2026-03', '2025-12-31')).toBe(0)
})

describe('while the clock moves', () => {
  test('a fact is overtaken from the planned day on, not a day earlier', () => {
    expect(PLANNED.length).toBeGreaterThan(0)
    for (const fact of PLANNED) {
      const first = plannedDates(fact).sort()[0] ?? ''
      expect(factAge(fact, nextDay(first, -1)), fact.id).toBe('current')
      expect(factAge(fact, first), fact.id).toBe('overtaken')
    }
  })

  test('no fact grows younger', () => {
    fc.assert(
      fc.property(day, fc.nat(4000), fc.constantFrom(...ALL), (today, days, fact) => {
        if (factAge(fact, today) !== 'current')
          expect(factAge(fact, nextDay(today, days))).not.toBe('current')
      }),
    )
  })

  test('three years after the horizon every topic that names a date is marked', () => {
    const unmarked = TOPICS.filter((topic) => {
      const facts = topicFacts(topic, TEXTS.en, '2029-03-31')
      return facts.some(({ sourceDate }) => sourceDate !== null) && !isOldTopic(facts)
    })
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })
})

test('today a topic is marked if all its dated sources are old, and only then', () => {
  const marked = TOPICS.filter((topic) => isOldTopic(topicFacts(topic, TEXTS.en, '2026-11-28')))
  const ids = marked.map(({ id }) => id)
  expect(ids).toContain('own_number')
  expect(ids).not.toContain('cooling_off')
  expect(ids).not.toContain('balance_refund')
})

/** How a text says that something was planned, whatever the day. */
const SAID_AS_PLANNED: Record<Language, RegExp> = {
  'zh-CN': /原定|期限/u,
  ru: /планиров|планируют|по указу|срок в нём/u,
  en: /planned|was to start|last day/u,
}

/** How a text says that something is coming: false from that day on. */
const SAID_AS_COMING: Record<Language, RegExp> = {
  'zh-CN': /即将|将要|将于|将从/u,
  ru: /(?<!\p{L})(?:будет|будут|вступит|вступят|начнут|заработает)(?!\p{L})/u,
  en: /\b(?:will|is to|are to|is going to|comes into force)\b/u,
}

/** The planned dates that a text prints. */
const plannedIn = (string: string) =>
  [...string.matchAll(/\{([a-z0-9-]+)(?:\.([a-zA-Z0-9]+))?\}/gu)].filter(([, id = '', name]) => {
    const value = findFact(id)?.values[name ?? 'main']
    return value?.kind === 'date' && value.planned === true
  })

describe.each(LANGUAGES)('a date that may pass, in %s', (language) => {
  const printed = TOPIC_IDS.flatMap((topic) =>
    shownStrings(TEXTS[language][topic]).filter((string) => plannedIn(string).length > 0),
  )

  test('is printed', () => {
    expect(printed.length).toBeGreaterThanOrEqual(PLANNED.length)
  })

  test('is told as planned, never as coming', () => {
    expect(printed.filter((string) => !SAID_AS_PLANNED[language].test(string))).toEqual([])
    expect(printed.filter((string) => SAID_AS_COMING[language].test(string))).toEqual([])
  })
})

test('the horizon stands in one place: no locale and no text spells it', () => {
  const files = globSync('{locales,guide/texts}/**/*.ts')
  expect(files.length).toBeGreaterThan(100)
  const spelt = files.filter((file) =>
    /2026\D{0,3}0?3\b|март\S* 2026|March 2026/u.test(readFileSync(file, 'utf8')),
  )
  expect(spelt).toEqual([])
})
