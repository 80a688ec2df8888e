import { useRef } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import type { SealLook } from '../../components/seal/draw-seal.ts'
import { cleanWord } from '../../components/seal-picker/clean-word.ts'
import { SealPicker } from '../../components/seal-picker/seal-picker.tsx'
import { sealWords, welcomeWords } from '../screen-words.ts'
import { change } from '../settings/live-settings.ts'
import { propose } from '../settings/propose.ts'
import css from './seal-step.module.css'
import { Step } from './step.tsx'

interface SealStepProps {
  draft: SealLook
  /** The saved seal, or null. */
  kept: SealLook | null
  onChange: (draft: SealLook) => void
}

/** Choosing a personal seal: a random proposal, saved with one click. */
export function SealStep({ draft, kept, onChange }: SealStepProps) {
  const { seal } = welcomeWords.value
  const end = useRef<HTMLDivElement>(null)
  const word = cleanWord(draft.word)
  const isKept = kept !== null && kept.picture === draft.picture && kept.word === word
  const keep = async () => {
    const kept = await change({ seal: { picture: draft.picture, word }, welcomed: true })
    if (!kept) return
    announce(seal.kept)
    // The button is gone: its replacement takes the focus.
    end.current?.focus()
  }
  return (
    <Step number={3} title={seal.title}>
      <p>{seal.why}</p>
      <SealPicker
        text={sealWords.value}
        seal={draft}
        onChange={onChange}
        onAnother={() => onChange(propose(draft))}
      >
        <div class={css.end} ref={end} tabIndex={-1}>
          {isKept ? (
            <Badge tone="good">{seal.kept}</Badge>
          ) : (
            <Button kind="primary" icon="check" onClick={keep}>
              {seal.keep}
            </Button>
          )}
        </div>
      </SealPicker>
    </Step>
  )
}
