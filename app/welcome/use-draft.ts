import { useState } from 'preact/hooks'
import type { SealLook } from '../../components/seal/draw-seal.ts'
import { language } from '../../locales/current.ts'
import { propose } from '../settings/propose.ts'

/** The seal being chosen: the one kept, or a proposal, whose word follows the language until it is touched. */
export function useDraft(kept: SealLook | null): [SealLook, (draft: SealLook) => void] {
  const [proposed, setProposed] = useState(() => ({ language: language.value, seal: propose() }))
  const [draft, setDraft] = useState<SealLook>(kept ?? proposed.seal)
  if (proposed.language !== language.value) {
    const seal = { ...proposed.seal, word: propose().word }
    if (draft === proposed.seal) setDraft(seal)
    setProposed({ language: language.value, seal })
  }
  return [draft, setDraft]
}
