import { WRITTEN_NAMES } from '../../guard/operators/names.generated.ts'
import { FACTS, type FactId } from '../../guide/facts/index.ts'
import type { Language } from '../../guide/language.ts'
import { plainText, referencesOf } from '../../guide/text-parts.ts'
import type { TopicText } from '../../guide/topic-text.ts'

/** Returns every shown string of a topic. */
export function shownStrings(text: TopicText): string[] {
  return [
    text.title,
    text.answer,
    ...text.ways.flatMap((way) => [way.heading ?? '', ...way.steps]),
    ...text.cautions,
    ...Object.values(text.operators ?? {}),
    ...(text.unconfirmed ?? []),
    ...Object.values(text.facts),
  ].filter((string) => string !== '')
}

/** Ids of the printable facts that belong to a topic. */
export function ownFacts(topic: string): FactId[] {
  return FACTS.filter((fact) => fact.topic === topic && fact.printable).map(({ id }) => id)
}

const withoutReferences = (string: string) => string.replaceAll(/\{[^{}]*\}/gu, '')

/** Names that are spelt with a digit; every other digit must come from a fact. */
const NAMES_WITH_DIGITS = new RegExp(
  `\\b(?:${WRITTEN_NAMES.filter((name) => /\d/.test(name)).join('|')}|3-D Secure|3D Secure|[2345]G)(?![\\d])`,
  'giu',
)

/** Numbers and months in words; smaller numbers (two lines, three things) are no figures of a rule. */
const SPELT_OUT = [
  /[一二三四五六七八九两]?[十百千万][一二三四五六七八九十百千万]*(?:多|几)?(?:卢布|元|块|天|小时|日|个月)|[一二三四五六七八九十]月(?:份|底|初)?/gu,
  /(?<!\p{L})(?:сто|двести|триста|пятьсот|тысяч\p{L}*|(?:два|три)дцат\p{L}*|пят[ьи]десят\p{L}*|девяност\p{L}+|сорока?)\s+(?:\p{L}+\s+)?(?:рубл|дн|час|минут|процент|месяц)\p{L}*/giu,
  /(?<!\p{L})(?:январ|феврал|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:[яюьеи]|ем|а|у|ом)?(?!\p{L})|(?<!\p{L})марта(?!\p{L})/giu,
  /\b(?:hundred|thousand|twenty|thirty|forty|fifty|sixty|ninety)\b|\b(?:January|February|April|June|July|August|September|October|November|December)\b/gu,
]

/** Digits, codes, links and spelt-out figures that stand in a text without a fact behind them. */
export function strayFigures(string: string): string[] {
  const words = withoutReferences(string).replaceAll(NAMES_WITH_DIGITS, '')
  return [
    ...(words.match(
      /[\p{Nd}*#]+|https?:\/\/\S+|[\p{L}-]+\.(?:ru|com|cn|net|org|su|io|me|рф)(?!\p{L})/gu,
    ) ?? []),
    ...SPELT_OUT.flatMap((spelling) => words.match(spelling) ?? []),
  ]
}

/** References that name nothing printable. */
export function brokenReferences(string: string): string[] {
  return referencesOf(string).flatMap((reference) =>
    reference.kind === 'value' ? [] : [`{${reference.reference}} is ${reference.kind}`],
  )
}

const LONGEST_SENTENCE_WORDS = 40
const LONGEST_CHINESE_RUN = 60

/** Sentences too long to read on a small screen: 40 words (ru, en), 60 characters between marks (zh). */
export function longSentences(string: string, language: Language): string[] {
  const printed = plainText(string, language)
  if (language === 'zh-CN')
    return printed
      .split(/[，。；：、！？（）“”《》\n]/u)
      .filter((run) => [...run.trim()].length > LONGEST_CHINESE_RUN)
  return printed
    .split(/[.!?…]+(?=\s|$)/u)
    .filter((sentence) => sentence.trim().split(/\s+/u).length > LONGEST_SENTENCE_WORDS)
}

/** A verdict no tool can give (house rule: the words are never a verdict). */
const VERDICTS: Record<Language, RegExp> = {
  'zh-CN': /安全/u,
  ru: /(?<!не)безопасн/iu,
  en: /\bsafe(?:ly|r|st)?\b/iu,
}

/** Words that call something safe. */
export function verdictWords(string: string, language: Language): string[] {
  return withoutReferences(string).match(VERDICTS[language]) ?? []
}

/** How a text sends on to another topic; a Russian word in quotation marks is a button, not a topic. */
const SENT_ON: Record<Language, RegExp> = {
  'zh-CN': /(?:见|看)“((?!\p{Script=Cyrillic})[^“”]+)”/gu,
  ru: /(?<!\p{L})[Пп]рочтите «([^»]+)»/gu,
  en: /\b[Rr]ead “([^”]+)”/gu,
}

/** The topics a text names by their titles. */
export function namedTopics(string: string, language: Language): string[] {
  return [...string.matchAll(SENT_ON[language])].map(([, name = '']) => name)
}
