import { Choice } from '../../components/choice/choice.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { words } from '../../locales/current.ts'
import { chooseOperator } from '../settings/preferences.ts'
import { operator } from './search-state.ts'

/** Which operator the guide is about. All operators stay visible. */
export function OperatorFilter() {
  const { filter, operators } = words.value
  const options = [
    { value: 'all' as const, words: filter.all },
    ...OPERATORS.map((one) => ({ value: one, words: operators[one] })),
  ]
  return (
    <Choice<Operator | 'all'>
      label={filter.label}
      name="operator"
      kind="chips"
      value={operator.value ?? 'all'}
      options={options}
      onChange={(chosen) => chooseOperator(chosen === 'all' ? null : chosen)}
    />
  )
}
