// Reads one message per line on standard input (`\n`, `\t`, `\\` are escapes), prints one JSON object per line.
import { knownNumbers } from '../../guide/known-numbers.ts'
import { judgeMessage } from '../../inspect/message/judge-message.ts'
import { answerLines } from './answer-lines.ts'
import { unescaped } from './escapes.ts'

const known = knownNumbers()

await answerLines((line) => {
  const { verdict, reasons, links } = judgeMessage(unescaped(line), known)
  return {
    input: line,
    verdict,
    reasons,
    links: links.map((link) => ({ url: link.url, verdict: link.verdict.kind })),
  }
})
