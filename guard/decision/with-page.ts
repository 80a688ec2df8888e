import type { Verdict } from '../verdict/verdict.ts'
import type { Evidence } from './evidence.ts'
import { ofRegistered } from './of-registered.ts'
import { ofStranger } from './of-stranger.ts'

/** Second stage: the address's verdict, together with what the page says, asks and does. Worst first. */
export function withPage(evidence: Evidence): Verdict {
  const { verdict } = evidence
  switch (verdict.kind) {
    case 'unreadable':
    case 'lookalike':
    case 'impersonation':
      return verdict
    case 'official':
    case 'partner':
    case 'sister':
      return ofRegistered(evidence, verdict)
    case 'caution':
    case 'unrelated':
      return ofStranger(evidence, verdict)
  }
}
