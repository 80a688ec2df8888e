import { useState } from 'preact/hooks'
import { words } from '../../locales/current.ts'
import { announce } from '../announcer/announcer.tsx'
import { Icon } from '../icon/icon.tsx'
import css from './code-chip.module.css'

interface CodeChipProps {
  code: string
  size?: 'inline' | 'big'
}

/** A code or number that one click or key copies. A tick and an announcement confirm it. */
export function CodeChip({ code, size = 'inline' }: CodeChipProps) {
  const [copied, setCopied] = useState(false)
  const text = words.value.copy
  const copy = async (): Promise<void> => {
    const done = await copyText(code)
    announce(done ? `${text.copied} ${code}` : text.failed)
    setCopied(done)
    setTimeout(() => setCopied(false), COPIED_SHOWN_MS)
  }
  return (
    <button
      type="button"
      class={`${css.chip} ${css[size] ?? ''}`}
      aria-label={text.code(code)}
      title={copied ? text.copied : text.copy}
      onClick={copy}
    >
      <code translate={false}>{code}</code>
      <Icon name={copied ? 'check' : 'copy'} size={size === 'big' ? 20 : 14} />
    </button>
  )
}

/** Long enough to be seen, short enough not to look like a lasting state. */
const COPIED_SHOWN_MS = 1600

/** Copies a text to the clipboard. Resolves to false if the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
