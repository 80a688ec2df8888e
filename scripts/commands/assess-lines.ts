// Reads one URL or host per line on standard input, prints one JSON verdict per line.
// `--facts FILE` adds page facts: JSON of the shape of guard/page/page-facts.ts.
import { readFileSync } from 'node:fs'
import { assess } from '../../guard/assess.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { answerLines } from './answer-lines.ts'
import { parsePageFacts } from './page-facts-file.ts'

/** The stable black-box form of a verdict. Its checks are included only if there was a page to check. */
function toRow(input: string, verdict: Verdict, withChecks: boolean) {
  return {
    input,
    verdict: verdict.kind,
    operator: 'operator' in verdict ? verdict.operator : null,
    role: 'role' in verdict ? verdict.role : null,
    reasons: verdict.reasons,
    ...(withChecks ? { checks: verdict.checks } : {}),
  }
}

function factsFromArguments(): PageFacts | undefined {
  const at = process.argv.indexOf('--facts')
  if (at < 0) return undefined
  const file = process.argv[at + 1]
  if (!file) return fail('--facts needs a file')
  const facts = parsePageFacts(readText(file))
  return facts.ok ? facts.value : fail(`${file}: ${facts.error}`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return fail(`cannot read ${file}`)
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

async function main(): Promise<void> {
  const facts = factsFromArguments()
  await answerLines((line) => toRow(line, assess(line, facts), facts !== undefined))
}

if (import.meta.main) await main()
