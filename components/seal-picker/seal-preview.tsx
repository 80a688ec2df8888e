import { useEffect, useRef } from 'preact/hooks'
import { drawSeal, type SealLook } from '../seal/draw-seal.ts'
import { SEAL_SIZE } from '../seal/paint-seal.ts'
import css from './seal-picker.module.css'

interface SealPreviewProps {
  seal: SealLook
  /** Its accessible name; here the seal may be named, since this page is ours. */
  label: string
}

/** Sharp on every screen: three device pixels for a CSS pixel are more than any needs. */
const SCALE = 3

/** The seal as the panel will draw it. */
export function SealPreview({ seal, label }: SealPreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { picture, word } = seal
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) drawSeal(context, { picture, word }, { devicePixelRatio: SCALE })
  }, [picture, word])
  return (
    <canvas
      ref={canvas}
      class={css.preview}
      width={SEAL_SIZE.width * SCALE}
      height={SEAL_SIZE.height * SCALE}
      role="img"
      aria-label={label}
    />
  )
}
