import { FACTS, type FactId } from '../../guide/facts/index.ts'
import type { Language } from '../../guide/language.ts'
import { plainText, referencesOf } from '../../guide/rich-text.ts'
import type { TopicText } from '../../guide/topic-text.ts'

/** Every string of a topic that is shown. */
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

/** Names that are spelt with a digit; every other digit must come from a fact. */
const NAMES_WITH_DIGITS = /\b(?:T2|Т2|Tele2|Теле2|3-D Secure|3D Secure|[2345]G)(?![\d])/giu

/** Digits, codes and links that stand in a text without a fact behind them. */
export function strayFigures(string: string): string[] {
  const words = string.replaceAll(/\{[^{}]*\}/gu, '').replaceAll(NAMES_WITH_DIGITS, '')
  return words.match(/[\p{Nd}*#]+|https?:\/\/\S+|\p{L}+\.(?:ru|com|cn|рф)\b/gu) ?? []
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
  'zh-CN': /(?:是|很|绝对|完全|百分之百)安全(?:的|$|[，。；！？])/u,
  ru: /(?:это|абсолютно|полностью|совершенно)\s+безопасн/iu,
  en: /\b(?:is|are|completely|totally|perfectly)\s+safe\b/iu,
}

/** Words that call something safe. */
export function verdictWords(string: string, language: Language): string[] {
  return string.match(VERDICTS[language]) ?? []
}
