import type { Verdict } from '../../guard/verdict/verdict.ts'
import { wrongOf } from '../../platform/wrong-verdict.ts'
import { WrongButton } from './wrong-button.tsx'

/** "This verdict is wrong", of the verdict on a page. */
export const WrongPage = ({ label, verdict }: { label: string; verdict: Verdict }) => (
  <WrongButton label={label} wrong={wrongOf(verdict, 'popup')} />
)
