// Reads one message per line on standard input (`\n`, `\t`, `\\` are escapes), prints one JSON object per line.
import { judgeMessage } from '../../inspect/message/judge-message.ts'
import { answerLines } from './answer-lines.ts'
import { unescaped } from './escapes.ts'

await answerLines((line) => {
  const { verdict, reasons, links } = judgeMessage(unescaped(line))
  return {
    input: line,
    verdict,
    reasons,
    links: links.map((link) => ({ url: link.url, verdict: link.verdict.kind })),
  }
})
