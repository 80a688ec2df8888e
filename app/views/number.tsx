import type { MetadataJson } from 'libphonenumber-js/core'
import { useEffect, useState } from 'preact/hooks'
import { Field } from '../../components/field/field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import {
  createNumberReader,
  type NumberReader,
  type NumberReading,
} from '../../guide/numbers/number-reader.ts'
import { words } from '../../locales/current.ts'
import { readPackedData } from '../../platform/packed-data.ts'
import css from './tool.module.css'
import { ViewHead } from './view-head.tsx'

/** "Check a number": which operator its range was given to, worked out on this machine. */
export function NumberView() {
  const { number } = words.value
  const [text, setText] = useState('')
  const read = useNumberReader()
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
        {read !== null && text.trim() !== '' && <Answer reading={read(text)} />}
      </div>
    </div>
  )
}

/** The reader, once its metadata has come out of the package. */
function useNumberReader(): NumberReader | null {
  const [reader, setReader] = useState<{ read: NumberReader } | null>(null)
  useEffect(() => {
    void readPackedData<MetadataJson>('number-metadata').then((metadata) =>
      setReader({ read: createNumberReader(metadata) }),
    )
  }, [])
  return reader?.read ?? null
}

function Answer({ reading }: { reading: NumberReading }) {
  const { number, operators } = words.value
  if (reading.operator !== null)
    return (
      <Notice kind="info">
        <p class={css.answer}>{number.operator(operators[reading.operator])}</p>
        <p>{reading.e164}</p>
        <p>{number.notes[reading.note]}</p>
      </Notice>
    )
  return (
    <Notice kind="caution">
      <p class={css.answer}>{number.notes[reading.note]}</p>
    </Notice>
  )
}
