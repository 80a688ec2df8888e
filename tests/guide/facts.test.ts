import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { FactRecord } from '../../guide/fact.ts'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { TEXTS } from '../../guide/texts/index.ts'
import { topicFacts } from '../../guide/topic-facts.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { TOPICS } from '../../guide/topics/index.ts'
import { factProblems } from './fact-problems.ts'

const ALL: readonly FactRecord[] = FACTS
const TODAY = '2026-11-28'
const idsOf = (facts: readonly FactRecord[]) => facts.map(({ id }) => id)

describe('the facts', () => {
  test('have unique ids', () => {
    expect(new Set(idsOf(ALL)).size).toBe(ALL.length)
  })

  test('are printed only with a source, a confirmation and the label they need', () => {
    expect(factProblems(ALL)).toEqual([])
  })
})

test('docs/facts.md lists every fact once', () => {
  const document = readFileSync('docs/facts.md', 'utf8')
  const listed = [...document.matchAll(/^- \*\*([a-z0-9-]+)\*\*/gmu)].map(([, id]) => id)
  expect(listed.sort(), 'out of date: run npm run generate -- facts-doc search-index').toEqual(
    FACTS.map(({ id }) => id).sort(),
  )
})

describe('a fact is refused', () => {
  const change = (id: string, changed: Partial<FactRecord>) =>
    factProblems(ALL.map((fact) => (fact.id === id ? { ...fact, ...changed } : fact)))

  test.each<[string, string, Partial<FactRecord>]>([
    ['without a source', 'mts-balance', { source: null }],
    ['with no web address for a source', 'mts-balance', { source: 'a friend' }],
    ['unconfirmed and printed', 'mts-balance', { confidence: 'unconfirmed' }],
    ['that could not be confirmed, once printed', 'meg-support-800', { printable: true }],
    ['with a code and no label', 'mts-promised', { checkWithOperator: false }],
    ['with a fee and no label', 'mts-commission', { checkWithOperator: false }],
    ['with an idle term and no label', 'meg-dormancy', { checkWithOperator: false }],
    ['of a single weak source and no label', 'bee-support-800', { checkWithOperator: false }],
    ['newer than the horizon', 'mts-balance', { sourceDate: '2026-04-01' }],
    [
      'newer than the horizon and more than a single report',
      'telegram-2026',
      { confidence: 'medium' },
    ],
    [
      'with a date ahead of its source that is not told as planned',
      'antifraud-2',
      { values: { calls: { kind: 'date', iso: '2026-09-01' } } },
    ],
    ['with a date nobody can read', 'mts-balance', { sourceDate: 'last year' }],
  ])('%s', (_, id, changed) => {
    const problems = change(id, changed)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.filter((problem) => !problem.startsWith(`${id} `))).toEqual([])
  })
})

describe('the topics', () => {
  test('all exist, each once', () => {
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
      for (const shown of topicFacts(topic, TEXTS[language], TODAY)) {
        const fact = ALL.find(({ id }) => id === shown.id)
        expect(shown.sentence, shown.id).not.toBe('')
        expect(shown.source, shown.id).toBe(fact?.source)
        expect(shown.checkWithOperator, shown.id).toBe(fact?.checkWithOperator)
      }
    }
  })

  test('borrow only facts that may be printed', () => {
    for (const topic of TOPICS) {
      const shown = topicFacts(topic, TEXTS['zh-CN'], TODAY).map(({ id }) => id)
      for (const id of topic.alsoFacts) expect(shown, topic.id).toContain(id)
    }
  })
})
