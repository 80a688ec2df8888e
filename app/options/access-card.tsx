import { Button } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { words } from '../../locales/current.ts'
import { askForAccess } from '../../platform/permissions.ts'
import { accessGranted } from '../settings-state.ts'

/** Whether the browser lets the guard work, and one click to ask for it where it does not. */
export function AccessCard() {
  const { options } = words.value
  return (
    <Card title={options.access}>
      {accessGranted.value ? (
        <p>{options.accessGranted}</p>
      ) : (
        <Notice
          kind="caution"
          action={
            <Button kind="primary" icon="eye" onClick={() => void askForAccess()}>
              {options.grant}
            </Button>
          }
        >
          {options.accessWithheld}
        </Notice>
      )}
    </Card>
  )
}
