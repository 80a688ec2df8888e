import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { TEXTS, textOf, WORDS_IN } from '../../guide/texts/index.ts'
import { TOPIC_IDS, type TopicId } from '../../guide/topic-id.ts'
import { WORDS } from '../../guide/words.ts'
import {
  brokenReferences,
  longSentences,
  ownFacts,
  shownStrings,
  strayFigures,
  verdictWords,
} from './content.ts'

/** One line a problem, so that a failure says where to look and what to do. */
function problems(
  language: Language,
  find: (string: string, language: Language) => string[],
  advice: string,
): string[] {
  return TOPIC_IDS.flatMap((topic) =>
    shownStrings(TEXTS[language][topic]).flatMap((string) =>
      find(string, language).map((found) => `${topic}: “${found}” in “${string}”: ${advice}`),
    ),
  )
}

describe.each(LANGUAGES)('the guide in %s', (language) => {
  const texts = TEXTS[language]

  test.each(TOPIC_IDS)('%s has every section', (topic) => {
    const text = texts[topic]
    const sections = {
      title: text.title.trim().length > 0,
      answer: text.answer.trim().length > 0,
      'a way with steps': text.ways.some((way) => way.steps.length > 0),
      'at least two cautions': text.cautions.length >= 2,
      'at least ten search words': text.searchWords.length >= 10,
    }
    const missing = Object.entries(sections).flatMap(([name, there]) => (there ? [] : [name]))
    expect(missing, `texts/${language}/${topic}.ts lacks ${missing.join(', ')}`).toEqual([])
  })

  test.each(TOPIC_IDS)('%s gives a sentence to each of its facts, and to no other', (topic) => {
    expect(
      Object.keys(texts[topic].facts).sort(),
      `texts/${language}/${topic}.ts: "facts" must have exactly the printable facts whose topic it is`,
    ).toEqual(ownFacts(topic).sort())
  })

  test('of several ways, each after the first has a heading', () => {
    const without = TOPIC_IDS.filter((topic) => {
      const { ways } = texts[topic]
      return ways.slice(1).some((way) => !way.heading)
    })
    expect(without).toEqual([])
  })

  test('every reference names a printable fact', () => {
    expect(problems(language, brokenReferences, 'see guide/facts')).toEqual([])
  })

  test('no digit, code, sum or address stands in a text without its fact', () => {
    expect(problems(language, strayFigures, 'write {fact-id} instead')).toEqual([])
  })

  test('no sentence is too long', () => {
    expect(problems(language, longSentences, 'split it')).toEqual([])
  })

  test('nothing is called safe', () => {
    expect(problems(language, verdictWords, 'say what was checked instead')).toEqual([])
  })

  test('no text is left as a placeholder', () => {
    const find = (string: string) => string.match(/TODO|FIXME|lorem|xxx|待补|заглушка/iu) ?? []
    expect(problems(language, find, 'write it')).toEqual([])
  })

  test('search words are unique within a topic', () => {
    const repeated = TOPIC_IDS.flatMap((topic) => {
      const words = texts[topic].searchWords.map((word) => word.toLowerCase())
      return words
        .filter((word, at) => words.indexOf(word) !== at)
        .map((word) => `${topic}: ${word}`)
    })
    expect(repeated).toEqual([])
  })

  test('every Russian word has its meaning', () => {
    const missing = Object.keys(WORDS).filter(
      (word) => !WORDS_IN[language][word as keyof typeof WORDS].meaning.trim(),
    )
    expect(missing).toEqual([])
  })
})

test('Chinese readers get a reading of every Russian word', () => {
  const missing = Object.entries(WORDS_IN['zh-CN']).filter(([, word]) => !word.say)
  expect(missing.map(([id]) => id)).toEqual([])
})

test('a text nobody wrote is named, with its language', async () => {
  await expect(textOf('ru', 'roaming' as TopicId)).rejects.toThrow(
    'guide/texts/ru/roaming.ts: the topic “roaming” has no text in ru',
  )
})
