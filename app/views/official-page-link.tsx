import { ButtonLink } from '../../components/button/button-link.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { officialPage, type PagePurpose } from '../../guard/registry/official-page.ts'
import { words } from '../../locales/current.ts'
import css from './official-page-link.module.css'

interface OfficialPageProps {
  purpose: PagePurpose
  operator: Operator | null
}

/** Links to the operator's real page: one button if an operator is chosen, otherwise a small one for each. */
export function OfficialPage({ purpose, operator }: OfficialPageProps) {
  const ui = words.value
  const open = ui.topic.officialPage[purpose]
  if (operator !== null)
    return (
      <p class={css.row}>
        <ButtonLink kind="primary" icon="external" href={officialPage(operator, purpose)}>
          {open(operator)}
        </ButtonLink>
      </p>
    )
  return (
    <p class={css.row}>
      {OPERATORS.map((one) => (
        <ButtonLink
          key={one}
          label={`${ui.operators[one]}: ${open(one)}`}
          href={officialPage(one, purpose)}
        >
          {ui.operators[one]}
        </ButtonLink>
      ))}
    </p>
  )
}
