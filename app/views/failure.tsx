import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { words } from '../../locales/current.ts'

/** Said where the guide's own texts or its search could not be read, with what can be done about it. */
export function Failure() {
  const { failure } = words.value
  return (
    <div role="alert">
      <Notice
        kind="caution"
        action={
          <Button icon="undo" onClick={() => location.reload()}>
            {failure.again}
          </Button>
        }
      >
        <p>{failure.text}</p>
      </Notice>
    </div>
  )
}
