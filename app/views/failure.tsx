import { Button } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { words } from '../../locales/current.ts'

/** What is said, and can be done, if the guide's texts or its search could not be read. */
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
