import type { AccessText } from '../../locales/shapes.ts'
import { Button } from '../button/button.tsx'
import { Notice } from '../notice/notice.tsx'
import css from './access-notice.module.css'

interface AccessNoticeProps {
  text: AccessText
  /** The person was asked and said no. */
  refused: boolean
  /** Must call the browser's request at once: the browser only accepts it within a click. */
  onGrant: () => void
}

/** Says that the browser keeps pages from the guard and what the access is for, and offers it in one click. */
export function AccessNotice({ text, refused, onGrant }: AccessNoticeProps) {
  return (
    <Notice
      kind="caution"
      action={
        <Button kind="primary" onClick={onGrant}>
          {text.grant}
        </Button>
      }
    >
      <h2 class={css.title}>{text.title}</h2>
      <p>{text.withheld}</p>
      <p class={css.small} role="status">
        {refused ? text.refused : text.revocable}
      </p>
    </Notice>
  )
}
