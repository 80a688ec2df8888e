import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import type { CheckText } from '../../locales/check-text.ts'
import { words } from '../../locales/current.ts'
import type { PicturePart } from '../../platform/seen-picture.ts'
import { ViewHead } from '../views/view-head.tsx'
import { answerOf } from './answer.ts'
import { AnswerCard } from './answer-card.tsx'
import { checker } from './check-data.ts'
import css from './check-view.module.css'
import { checkWords } from './check-words.ts'
import { pickPicture } from './pick-picture.ts'
import { type PictureAnswer, readPicture } from './read-picture.ts'
import { takeHanded } from './take-handed.ts'

/** What the view is looking at: a text, or a picture, whose codes are sought first. */
type Subject = { kind: 'text'; text: string } | { kind: 'picture'; answer: PictureAnswer | null }

const NOTHING: Subject = { kind: 'text', text: '' }

/** "Check": takes a link, a number, a code, a message or a picture, tells what it is and judges it on this machine. */
export function CheckView() {
  const text = checkWords.value
  return text === null ? null : <Loaded text={text} />
}

function Loaded({ text }: { text: CheckText }) {
  const [subject, setSubject] = useState<Subject>(NOTHING)
  const latest = useRef<object | null>(null)
  const look = async (file: Blob, part: PicturePart | null = null): Promise<void> => {
    const mine = {}
    latest.current = mine
    setSubject({ kind: 'picture', answer: null })
    const answer = await readPicture({ file, part })
    // A newer question has made this one out of date.
    if (latest.current === mine) setSubject({ kind: 'picture', answer })
  }
  const ask = (typed: string): void => {
    latest.current = null
    setSubject({ kind: 'text', text: typed })
  }
  useEffect(
    () =>
      takeHanded((handed) => {
        if (handed.kind === 'text') ask(handed.text)
        else if (handed.picture === null)
          setSubject({ kind: 'picture', answer: { problem: 'unseen' } })
        else void look(handed.picture, handed.part)
      }),
    [],
  )
  const over = useDrop(look, ask)
  return (
    <div class={css.check} onPaste={(event) => pasted(event, look)}>
      <ViewHead title={text.title} />
      <TextField text={text} value={subject.kind === 'text' ? subject.text : ''} onInput={ask} />
      <div class={css.pick}>
        <Button icon="qr" onClick={() => pickPicture((file) => void look(file))}>
          {text.pick}
        </Button>
      </div>
      {over && <p class={css.drop}>{text.drop}</p>}
      <Answers subject={subject} text={text} />
    </div>
  )
}

interface TextFieldProps {
  text: CheckText
  value: string
  onInput: (value: string) => void
}

/** The one field for everything that is text. */
function TextField({ text, value, onInput }: TextFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div class={css.field}>
      <label for="check">{text.label}</label>
      <textarea
        ref={field}
        id="check"
        class={css.input}
        rows={2}
        placeholder={text.placeholder}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="check-hint"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id="check-hint" class={css.hint}>
        {text.hint}
      </p>
    </div>
  )
}

/** One answer, or one for each code in a picture. */
function Answers({ subject, text }: { subject: Subject; text: CheckText }) {
  const texts = textsOf(subject)
  const check = checker.value?.check
  const key = texts.join('\n')
  const answers = useMemo(
    () =>
      texts.flatMap((one) => {
        const checked = check?.(one) ?? null
        return checked === null ? [] : [answerOf(one, checked, text, words.value)]
      }),
    [key, check, text],
  )
  const said = answers.map(({ kind, level }) => `${kind}: ${text.levels[level]}`).join('. ')
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  if (subject.kind === 'text' && answers.length === 0) return <p class={css.empty}>{text.empty}</p>
  return (
    <>
      {subject.kind === 'picture' && <PictureState answer={subject.answer} text={text} />}
      {answers.map((answer) => (
        <AnswerCard key={answer.text} answer={answer} text={text} />
      ))}
    </>
  )
}

function textsOf(subject: Subject): readonly string[] {
  if (subject.kind === 'text') return [subject.text]
  return subject.answer !== null && 'texts' in subject.answer ? subject.answer.texts : []
}

/** What became of a picture: still looking, nothing found and why, or how many codes. */
function PictureState({ answer, text }: { answer: PictureAnswer | null; text: CheckText }) {
  const said =
    answer === null
      ? text.reading
      : 'problem' in answer
        ? text.problems[answer.problem]
        : text.codes(answer.texts.length)
  useEffect(() => announce(said), [said])
  return (
    <Notice kind={answer !== null && 'problem' in answer ? 'caution' : 'info'}>
      <p>{said}</p>
      {answer !== null && 'texts' in answer && answer.animated && <p>{text.onlyFirst}</p>}
    </Notice>
  )
}

/** A picture in what is pasted is looked at; text goes into the field as always. */
function pasted(event: ClipboardEvent, look: (file: Blob) => Promise<void>): void {
  const picture = pictureIn(event.clipboardData)
  if (picture === null) return
  event.preventDefault()
  void look(picture)
}

/** Returns the first file of what is pasted or dropped, or null if there is none. */
const pictureIn = (data: DataTransfer | null): File | null => data?.files[0] ?? null

/** Takes what is dropped anywhere on the page. Returns whether something hangs over it. */
function useDrop(look: (file: Blob) => Promise<void>, ask: (text: string) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const ended = new AbortController()
    const on = { signal: ended.signal }
    document.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault()
        setOver(true)
      },
      on,
    )
    document.addEventListener('dragleave', () => setOver(false), on)
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        const picture = pictureIn(event.dataTransfer)
        if (picture !== null) void look(picture)
        else ask(event.dataTransfer?.getData('text/plain') ?? '')
      },
      on,
    )
    return () => ended.abort()
  }, [])
  return over
}
