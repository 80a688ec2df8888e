import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../guide/fact.ts'
import { isOldFact } from '../../guide/fact-age.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { TEXTS } from '../../guide/texts/index.ts'
import { topicFacts } from '../../guide/topic-facts.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { TOPICS } from '../../guide/topics/index.ts'

const ALL: readonly FactRecord[] = FACTS
const PRINTABLE = ALL.filter((fact) => fact.printable)
const idsOf = (facts: readonly FactRecord[]) => facts.map(({ id }) => id)

describe('the facts', () => {
  test('have unique ids', () => {
    expect(new Set(idsOf(ALL)).size).toBe(ALL.length)
  })

  test('are printed only with a source on the web', () => {
    expect(idsOf(PRINTABLE.filter((fact) => !URL.canParse(fact.source ?? '')))).toEqual([])
  })

  test('are never printed when unconfirmed', () => {
    expect(idsOf(PRINTABLE.filter((fact) => fact.confidence === 'unconfirmed'))).toEqual([])
  })

  test('carry the label when confidence is low', () => {
    const bare = PRINTABLE.filter((fact) => fact.confidence === 'low' && !fact.checkWithOperator)
    expect(idsOf(bare)).toEqual([])
  })

  test('carry the label when they name a code, except the balance codes and warnings', () => {
    const bare = PRINTABLE.filter(
      (fact) =>
        !fact.checkWithOperator &&
        Object.values(fact.values).some((value) => value.kind === 'ussd') &&
        !['balance', 'scams', 'shutdowns'].includes(fact.topic),
    )
    expect(idsOf(bare)).toEqual([])
  })

  test('date their sources in ISO 8601, none after the horizon', () => {
    for (const { id, sourceDate } of PRINTABLE) {
      if (sourceDate === null) continue
      expect(sourceDate, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      expect(sourceDate.slice(0, 7) <= '2026-03', id).toBe(true)
    }
  })
})

test.each([
  ['2015-08-29', true],
  ['2023', true],
  ['2024-02', true],
  ['2024-03', false],
  ['2024', false],
  ['2026-02-19', false],
  [null, false],
])('a source of %s is old: %s', (sourceDate, old) => {
  expect(isOldFact({ sourceDate })).toBe(old)
})

describe('the topics', () => {
  test('are all there, each once', () => {
    expect(TOPICS.map(({ id }) => id).sort()).toEqual([...TOPIC_IDS].sort())
  })

  test('relate to others, never to themselves', () => {
    for (const topic of TOPICS) {
      expect(topic.related.length, topic.id).toBeGreaterThan(0)
      expect(topic.related, topic.id).not.toContain(topic.id)
    }
  })

  test.each(LANGUAGES)('show their facts with source and label in %s', (language) => {
    for (const topic of TOPICS) {
      for (const shown of topicFacts(topic, TEXTS[language])) {
        const fact = ALL.find(({ id }) => id === shown.id)
        expect(shown.sentence, shown.id).not.toBe('')
        expect(shown.source, shown.id).toBe(fact?.source)
        expect(shown.checkWithOperator, shown.id).toBe(fact?.checkWithOperator)
      }
    }
  })

  test('borrow only facts that may be printed', () => {
    for (const topic of TOPICS) {
      const shown = topicFacts(topic, TEXTS['zh-CN']).map(({ id }) => id)
      for (const id of topic.alsoFacts) expect(shown, topic.id).toContain(id)
    }
  })
})
