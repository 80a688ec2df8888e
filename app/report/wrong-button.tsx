import { Button } from '../../components/button/button.tsx'
import { keepWrong, type WrongVerdict } from '../../platform/wrong-verdict.ts'
import { go } from '../navigation.ts'

interface WrongButtonProps {
  label: string
  wrong: WrongVerdict
}

/** "This verdict is wrong": leads to the text of a report about it. */
export function WrongButton({ label, wrong }: WrongButtonProps) {
  const report = async (): Promise<void> => {
    await keepWrong(wrong)
    go({ view: 'wrong' })
  }
  return (
    <Button kind="quiet" onClick={() => void report()}>
      {label}
    </Button>
  )
}
