import { LinkRow } from '../../components/list-row/link-row.tsx'
import { OPERATORS } from '../../guard/operator.ts'
import { words } from '../../locales/current.ts'
import { hashOf } from '../route.ts'
import { ViewHead } from './view-head.tsx'

/** The operators' cards to choose from. */
export function OperatorsView() {
  const { home, operators } = words.value
  return (
    <>
      <ViewHead title={home.operatorCards} />
      <ul>
        {OPERATORS.map((operator) => (
          <LinkRow
            key={operator}
            href={hashOf({ view: 'operator', operator })}
            icon="sim"
            title={operators[operator]}
            hint={home.operatorHint}
          />
        ))}
      </ul>
    </>
  )
}
