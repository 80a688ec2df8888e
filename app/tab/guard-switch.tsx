import { Button } from '../../components/button/button.tsx'
import { words } from '../../locales/current.ts'
import type { TabReport } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { askAboutTab } from './current-tab.ts'

/** Whether the guard can be switched off for the host of a tab here: not for a fake, which only the stopped page opens. */
export const canSwitch = ({ guard, verdict }: TabReport): boolean =>
  guard === 'off-here' ||
  (guard !== 'off' && verdict.kind !== 'lookalike' && verdict.kind !== 'impersonation')

interface GuardSwitchProps {
  /** In ASCII. */
  host: string
  guard: TabReport['guard']
}

/** Switches the guard off on one site and on again, and says what that means. */
export function GuardSwitch({ host, guard }: GuardSwitchProps) {
  const text = words.value.verdict
  const off = guard === 'off-here'
  const change = async (): Promise<void> => {
    await send({ type: 'decide-host', host, decision: off ? 'guard-on' : 'guard-off' })
    await askAboutTab()
  }
  return (
    <div>
      <Button kind="quiet" onClick={() => void change()}>
        {off ? text.switchOn : text.switchOff}
      </Button>
      <p>{text.switchMeans}</p>
    </div>
  )
}
