import { useState } from 'preact/hooks'
import { Field } from '../../components/field/field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { type NumberReading, readNumber } from '../../guide/numbers/read-number.ts'
import { words } from '../../locales/current.ts'
import css from './tool.module.css'
import { ViewHead } from './view-head.tsx'

/** "Check a number": which operator its range was given to, worked out on this machine. */
export function NumberView() {
  const { number } = words.value
  const [text, setText] = useState('')
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
      <div role="status">{text.trim() !== '' && <Answer reading={readNumber(text)} />}</div>
    </div>
  )
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
