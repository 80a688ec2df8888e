import type { StoppedText } from '../../locales/stopped-text.ts'
import css from './stopped-page.module.css'

interface NothingStoppedProps {
  text: StoppedText
  /** The address this page was asked about, if there was one. */
  address: { host: string; url: string } | null
}

/** The stopped page where nothing was stopped: opened by hand, or for an address that is trusted by now. */
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
