import type { StoppedText } from '../../locales/stopped-text.ts'
import css from './stopped-page.module.css'

interface NothingStoppedProps {
  text: StoppedText
  /** The address that this page was asked about, or null. */
  address: { host: string; url: string } | null
}

/** The stopped page if nothing was stopped: it was opened by hand, or the address is trusted by now. */
export function NothingStopped({ text, address }: NothingStoppedProps) {
  return (
    <main class={css.page}>
      <h1>{text.nothing}</h1>
      <p>{text.nothingMore}</p>
      {address && (
        <p>
          <a href={address.url} rel="noreferrer">
            {text.open(address.host)}
          </a>
        </p>
      )}
    </main>
  )
}
