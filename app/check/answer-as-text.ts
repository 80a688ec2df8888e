import type { CheckText } from '../../locales/check-text.ts'
import type { UiText } from '../../locales/shapes.ts'
import { shownHost } from '../tab/shown-host.ts'
import type { Answer } from './answer.ts'
import type { Help } from './find-help.ts'

/**
 * Returns an answer as plain text, to send to whoever asked. Links are named by their hosts alone, so that nobody opens
 * one from the answer.
 */
export function answerAsText(answer: Answer, help: Help, words: CheckText, ui: UiText): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)]
  const isHarmless = answer.level === 'nothing'
  return [
    `${answer.kind}: ${words.levels[answer.level]}`,
    answer.sentence,
    ...section(words.would, [
      ...answer.parts.map(([name, value]) => `${name}: ${value}`),
      ...answer.lines,
    ]),
    ...section(
      words.why,
      answer.reasons.map(({ sentence, quote }) =>
        quote === null ? sentence : `${sentence} («${quote}»)`,
      ),
    ),
    ...section(
      words.links,
      answer.links.map(
        ({ url, verdict, on }) =>
          `${shownHost(url)?.unicode ?? '?'}: ${on === 'hidden' ? words.on.hidden : ui.verdict.words[verdict.kind]}`,
      ),
    ),
    ...section(
      words.instead,
      answer.advice.map((advice) =>
        advice === 'undo-forwarding'
          ? `${words.advice[advice]} ${help.cancelForwarding}`
          : words.advice[advice],
      ),
    ),
    ...(isHarmless
      ? []
      : section(words.report, [words.bank, `${words.police} ${help.police.join(', ')}`])),
    '',
    ui.name,
  ].join('\n')
}
