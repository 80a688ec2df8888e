import { useEffect, useState } from 'preact/hooks'
import { Badge } from '../../components/badge/badge.tsx'
import { Choice } from '../../components/choice/choice.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { Field } from '../../components/field/field.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import { OPERATORS, type Operator } from '../../guard/operator.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { createNumberReader, type NumberReader } from '../../guide/numbers/number-reader.ts'
import type { Card } from '../../ledger/ledger.ts'
import { words } from '../../locales/current.ts'
import { readPackageData } from '../../platform/package-data.ts'
import type { Library } from '../library/library.ts'
import { simsWords } from '../screen-words.ts'
import { type CardFields, readCard, typedCard, type WrongField } from './card-fields.ts'
import { FormActions } from './form-actions.tsx'
import { RULES } from './ledger-state.ts'
import { idleTerm, operatorName } from './shown.ts'
import css from './sims.module.css'
import { useWrongField } from './use-wrong-field.ts'

interface CardFormProps {
  /** The card to change, or what a new one begins with. */
  fields: CardFields
  library: Library
  /** Gets the card as it was filled in, and as it was when the form opened: another window may change it meanwhile. */
  onSave: (fields: CardFields, opened: CardFields) => void
  onCancel: () => void
}

/** A card to fill in. */
export function CardForm({ fields, library, onSave, onCancel }: CardFormProps) {
  const { form } = simsWords.value
  const [opened] = useState(fields)
  const [typed, setTyped] = useState(() => typedCard(opened))
  const [wrong, setWrong] = useState<ReadonlySet<WrongField>>(new Set())
  const read = useNumberReader()
  const place = useWrongField(wrong)
  const set = (to: Partial<typeof typed>): void => setTyped({ ...typed, ...to })
  const error = (field: WrongField): string | null => (wrong.has(field) ? form.wrong[field] : null)
  const reading = typed.number.trim() === '' ? undefined : read?.(typed.number)
  const save = (event: Event): void => {
    event.preventDefault()
    const result = readCard(typed)
    if (result instanceof Set) setWrong(result)
    else onSave({ ...result, number: reading?.e164 ?? result.number }, opened)
  }
  return (
    <form ref={place} class={css.form} aria-label={form.edit} onSubmit={save}>
      <Field
        id="label"
        label={form.label}
        hint={form.labelHint}
        value={typed.label}
        maxLength={40}
        focus
        error={error('label')}
        onInput={(label) => set({ label })}
      />
      <OperatorChoice operator={typed.operator} onChange={(operator) => set({ operator })} />
      <Choice<Card['kind']>
        label={form.kind}
        name="kind"
        kind="chips"
        value={typed.kind}
        options={(['sim', 'esim'] as const).map((value) => ({ value, words: form.kinds[value] }))}
        onChange={(kind) => set({ kind })}
      />
      <Field
        id="last-used"
        type="date"
        label={form.lastUsed}
        hint={form.lastUsedHint}
        value={typed.lastUsed}
        error={error('day')}
        onInput={(lastUsed) => set({ lastUsed })}
      />
      <Idle
        operator={typed.operator}
        days={typed.idleDays}
        library={library}
        error={error('idle')}
        onInput={(idleDays) => set({ idleDays })}
      />
      <div class={css.pair}>
        <Field
          id="fee"
          label={form.feeAmount}
          inputMode="decimal"
          value={typed.feeAmount}
          error={error('money')}
          onInput={(feeAmount) => set({ feeAmount })}
        />
        <Field
          id="fee-day"
          label={form.feeDay}
          hint={form.feeHint}
          inputMode="numeric"
          value={typed.feeDay}
          error={error('feeDay')}
          onInput={(feeDay) => set({ feeDay })}
        />
      </div>
      <Field
        id="number"
        label={form.number}
        hint={
          reading === undefined
            ? form.numberHint
            : `${words.value.number.notes[reading.note]} ${form.numberHint}`
        }
        inputMode="tel"
        value={typed.number}
        maxLength={30}
        onInput={(number) => set({ number })}
      />
      <FormActions onCancel={onCancel} />
    </form>
  )
}

function OperatorChoice(props: {
  operator: Operator | null
  onChange: (operator: Operator | null) => void
}) {
  const { form, other } = simsWords.value
  return (
    <div class={css.labelled}>
      <span aria-hidden="true">{form.operator}</span>
      <Choice<Operator | 'other'>
        label={form.operator}
        name="card-operator"
        kind="chips"
        value={props.operator ?? 'other'}
        options={[
          ...OPERATORS.map((value) => ({ value, words: operatorName(value) })),
          { value: 'other' as const, words: other },
        ]}
        onChange={(chosen) => props.onChange(chosen === 'other' ? null : chosen)}
      />
    </div>
  )
}

interface IdleProps {
  operator: Operator | null
  days: string
  library: Library
  error: string | null
  onInput: (days: string) => void
}

/** The term after which an unused number is at risk, with what the operator's is said to be and who says so. */
function Idle({ operator, days, library, error, onInput }: IdleProps) {
  const { form } = simsWords.value
  const rule = RULES[operator ?? 'other']
  return (
    <div>
      <Field
        id="idle-days"
        label={form.idle}
        hint={form.idleHint(idleTerm(operator), operatorName(operator))}
        inputMode="numeric"
        value={days}
        error={error}
        onInput={onInput}
      />
      <Disclosure summary={form.why}>
        <p class={css.small}>
          <RichText
            text={library.texts.keep_alive.facts[rule.fact] ?? ''}
            language={library.language}
          />
        </p>
        <Badge tone="unsure">{words.value.topic.mayHaveChanged}</Badge>
      </Disclosure>
    </div>
  )
}

/** The reader of phone numbers; undefined until its data is loaded. */
function useNumberReader(): NumberReader | undefined {
  const [reader, setReader] = useState<{ read: NumberReader }>()
  useEffect(() => {
    void readPackageData<NumberData>('number-metadata').then((data) =>
      setReader({ read: createNumberReader(data) }),
    )
  }, [])
  return reader?.read
}
