import type { StoppedText } from '../../locales/stopped-text.ts'
import type { SealLook } from '../seal/draw-seal.ts'
import { Seal } from '../seal/seal.tsx'
import css from './own-seal.module.css'

interface OwnSealProps {
  text: StoppedText
  seal: SealLook | null
}

/** The person's seal, which tells this page from a fake's drawing of it. */
export function OwnSeal({ text, seal }: OwnSealProps) {
  if (seal === null) return <p class={css.note}>{text.noSeal}</p>
  return (
    <p class={css.seal}>
      <Seal seal={seal} name={text.seal} height={48} />
      <span class={css.note}>{text.sealMeans}</span>
    </p>
  )
}
