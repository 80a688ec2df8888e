import { useLayoutEffect, useRef } from 'preact/hooks'
import { type SealLook, sealPaint } from './draw-seal.ts'
import { paintedSeal } from './painted-seal.ts'
import css from './seal.module.css'

interface SealProps {
  seal: SealLook
  /** Its accessible name. If a page could read it, it must not describe the seal. */
  name: string
  /** In CSS pixels. */
  height?: number
}

/** A personal seal, as the panel and the stopped page show it. */
export function Seal({ seal, name, height = 64 }: SealProps) {
  const place = useRef<HTMLSpanElement>(null)
  const { picture, word } = seal
  useLayoutEffect(() => {
    place.current?.replaceChildren(
      paintedSeal(document, sealPaint({ picture, word }), name, height),
    )
  }, [picture, word, name, height])
  return <span ref={place} class={css.seal} />
}
