import type { Language } from '../../guide/language.ts'
import { parseRichText } from '../../guide/text-parts.ts'
import { CodeChip } from '../code-chip/code-chip.tsx'
import { MixedText } from '../mixed-text/mixed-text.tsx'
import { type JoinedPart, joinParts } from './join-parts.ts'
import css from './rich-text.module.css'

interface RichTextProps {
  text: string
  language: Language
}

/**
 * A text of the guide with its facts printed. Codes and numbers can be copied; dates and sums do not break across
 * lines.
 */
export function RichText({ text, language }: RichTextProps) {
  return (
    <>
      {joinParts(parseRichText(text, language)).map((joined, at) => (
        <Part key={`${at} ${joined.part.text}`} {...joined} language={language} />
      ))}
    </>
  )
}

function Part({ part, before, after, language }: JoinedPart & { language: Language }) {
  if (part.kind === 'text') return <MixedText text={part.text} language={language} />
  if (part.kind !== 'ussd' && part.kind !== 'phone') return <span>{part.text}</span>
  return (
    <span class={css.joined}>
      {before}
      <CodeChip code={part.text} />
      {after}
    </span>
  )
}
