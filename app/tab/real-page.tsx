import { ButtonLink } from '../../components/button/button-link.tsx'
import { officialPage } from '../../guard/registry/official-page.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { words } from '../../locales/current.ts'

/** The way out of a page that is not the operator's: a button to the real page, or to the same page encrypted. Shows nothing if none is needed. */
export function RealPage({ verdict, url = null }: { verdict: Verdict; url?: string | null }) {
  const own = verdict.reasons.some(({ code }) => code === 'registered')
  if (own && url?.startsWith('http:')) {
    return (
      <ButtonLink kind="secondary" icon="external" href={url.replace(/^http:/, 'https:')}>
        {words.value.verdict.openEncrypted}
      </ButtonLink>
    )
  }
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
