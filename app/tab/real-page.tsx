import { ButtonLink } from '../../components/button/button-link.tsx'
import { officialPage } from '../../guard/registry/official-page.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { words } from '../../locales/current.ts'

/** The way out of a page that is not the operator's: a button to the real page. Shows nothing if none is needed. */
export function RealPage({ verdict }: { verdict: Verdict }) {
  const danger = verdict.kind === 'lookalike' || verdict.kind === 'impersonation'
  if (!danger && verdict.kind !== 'caution') return null
  if (verdict.operator === null) return null
  return (
    <ButtonLink
      kind={danger ? 'primary' : 'secondary'}
      icon="external"
      href={officialPage(verdict.operator, 'payment')}
    >
      {words.value.verdict.openReal(verdict.operator)}
    </ButtonLink>
  )
}
