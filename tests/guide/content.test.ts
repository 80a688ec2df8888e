import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { shownWords, TEXTS, textOf } from '../../guide/texts/index.ts'
import { TOPIC_IDS, type TopicId } from '../../guide/topic-id.ts'
import { WORDS } from '../../guide/words.ts'
import {
  brokenReferences,
  longSentences,
  namedTopics,
  ownFacts,
  shownStrings,
  strayFigures,
  verdictWords,
} from './content.ts'

/** One line for each problem, so that a failure says where to look and what to do. */
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

  test('a text that sends on to a topic names its title', () => {
    const titles = TOPIC_IDS.map((topic) => texts[topic].title)
    const find = (string: string) =>
      namedTopics(string, language).filter((name) => !titles.some((title) => title.includes(name)))
    expect(problems(language, find, 'no topic is called so')).toEqual([])
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
    const words = Object.entries(shownWords(language))
    expect(words.map(([id]) => id)).toEqual(Object.keys(WORDS))
    expect(words.filter(([, { meaning }]) => !meaning.trim())).toEqual([])
  })
})

test('Chinese readers get a reading of every Russian word', () => {
  const latin = Object.entries(shownWords('zh-CN')).filter(([, { say }]) => /[a-z]/iu.test(say))
  expect(latin.map(([id]) => id)).toEqual([])
})

test('a missing text is named, with its language', async () => {
  await expect(textOf('ru', 'weather' as TopicId)).rejects.toThrow(
    'guide/texts/ru/weather.ts: the topic “weather” has no text in ru',
  )
})

describe('what the checks of the texts catch', () => {
  test.each([
    'Dial *100#.',
    '拨 ＊100＃。',
    '客服短号是 0890。',
    'Звоните +7 495 766 01 66.',
    'Комиссия 1 %.',
    '手续费一百卢布。',
    'Через тридцать дней номер закроют.',
    'It costs fifty roubles.',
    'С 10 марта карты не работают.',
    'С марта карты не работают.',
    'Since September it is fined.',
    '九月起要罚款。',
    'Откройте mts-oplata.ru.',
    'See https://example.org.',
  ])('a figure without its fact: %s', (string) => {
    expect(strayFigures(string)).not.toEqual([])
  })

  test.each([
    'Dial {mts-balance}.',
    'T2（原 Tele2）',
    '3-D Secure',
    'В телефоне две линии.',
    '一张一张放纸币。',
  ])('no figure at all: %s', (string) => {
    expect(strayFigures(string)).toEqual([])
  })

  test.each([
    ['{no-such-fact}', 'unknown-fact'],
    ['{mts-balance.price}', 'unknown-value'],
    ['{meg-support-800}', 'unprintable'],
    ['{mts balance}', 'malformed'],
  ])('a reference that cannot be printed: %s', (string, problem) => {
    expect(brokenReferences(string)).toEqual([`${string} is ${problem}`])
  })

  test.each<[Language, string, string[]]>([
    ['zh-CN', '没有的话，见“查余额”。', ['查余额']],
    ['zh-CN', '在 App 里看“Тариф”（套餐）。', []],
    ['ru', 'Сначала прочтите «Узнать баланс».', ['Узнать баланс']],
    ['en', 'If it fails, read “Check your balance”.', ['Check your balance']],
  ])('a topic that is named in %s: %s', (language, string, names) => {
    expect(namedTopics(string, language)).toEqual(names)
  })

  test.each<[Language, string]>([
    ['zh-CN', '这个网站很安全。'],
    ['ru', 'Платить здесь безопасно.'],
    ['en', 'You can pay here safely.'],
  ])('a verdict in %s: %s', (language, string) => {
    expect(verdictWords(string, language)).not.toEqual([])
  })

  test.each<[Language, string]>([
    ['en', `${'word '.repeat(41)}.`],
    ['ru', `${'слово '.repeat(41)}.`],
    ['zh-CN', '字'.repeat(61)],
  ])('a sentence too long in %s', (language, string) => {
    expect(longSentences(string, language)).toHaveLength(1)
  })
})
