import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../components/field/field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { createNumberReader, type NumberReading } from '../../guide/numbers/number-reader.ts'
import { words } from '../../locales/current.ts'
import { readPackageData } from '../../platform/package-data.ts'
import css from './tool.module.css'
import { ViewHead } from './view-head.tsx'

/** "Check a number": shows which operator its range was given to, worked out on this machine. */
export function NumberView() {
  const { number } = words.value
  const [text, setText] = useState('')
  const data = useNumberData()
  return (
    <div class={css.tool}>
      <ViewHead title={number.title} />
      <Field
        id="number"
        label={number.label}
        hint={number.local}
        placeholder={number.placeholder}
        inputMode="tel"
        value={text}
        focus
        onInput={setText}
      />
      <div role="status">
        {data !== null && text.trim() !== '' && <Answer reading={createNumberReader(data)(text)} />}
      </div>
    </div>
  )
}

/** The data that the reader needs; null until it is loaded. */
function useNumberData(): NumberData | null {
  const [data, setData] = useState<NumberData | null>(null)
  useEffect(() => {
    void readPackageData<NumberData>('number-metadata').then(setData)
  }, [])
  return data
}

function Answer({ reading }: { reading: NumberReading }) {
  const { number, operators } = words.value
  const note = number.notes[reading.note]
  if (reading.operator === null)
    return (
      <Notice kind="caution">
        <p class={css.answer}>{note}</p>
      </Notice>
    )
  return (
    <Notice kind="info">
      <p class={css.answer}>{number.operator(operators[reading.operator])}</p>
      <p>{reading.e164}</p>
      <p>{note}</p>
    </Notice>
  )
}
