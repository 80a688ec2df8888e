import type { Language } from '../../guide/language.ts'
import { parseRichText } from '../../guide/rich-text.ts'
import { CodeChip } from '../code-chip/code-chip.tsx'

interface RichTextProps {
  text: string
  language: Language
}

/** A text of the guide with its facts printed: codes and numbers can be copied, dates and sums stay in one piece. */
export function RichText({ text, language }: RichTextProps) {
  return (
    <>
      {parseRichText(text, language).map((part, at) => {
        if (part.kind === 'text') return part.text
        if (part.kind === 'ussd' || part.kind === 'phone')
          return <CodeChip key={`${at} ${part.fact}`} code={part.text} />
        return <span key={`${at} ${part.fact}`}>{part.text}</span>
      })}
    </>
  )
}
