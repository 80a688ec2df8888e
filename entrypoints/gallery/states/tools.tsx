import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { CheckView } from '../../../app/check/check-view.tsx'
import { library } from '../../../app/library/library.ts'
import { accessWords, optionsWords } from '../../../app/screen-words.ts'
import { Failure } from '../../../app/views/failure.tsx'
import { NeedView } from '../../../app/views/need-view.tsx'
import { NumberView } from '../../../app/views/number-view.tsx'
import { OperatorCardView } from '../../../app/views/operator-card-view.tsx'
import { OperatorsView } from '../../../app/views/operators-view.tsx'
import { AccessNotice } from '../../../components/access-notice/access-notice.tsx'
import type { HostDecision } from '../../../components/host-decisions/host-decision.ts'
import { HostDecisions } from '../../../components/host-decisions/host-decisions.tsx'
import type { Operator } from '../../../guard/operator.ts'

const nothing = (): void => {}

/** Does what a person would do first in a state. */
function After({
  act,
  children,
}: {
  act: (state: HTMLElement) => void
  children: ComponentChildren
}) {
  const state = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.current !== null) act(state.current)
  }, [])
  return <div ref={state}>{children}</div>
}

const pressed = (selector: string) => (state: HTMLElement) =>
  state.querySelector<HTMLElement>(selector)?.click()

const typed = (text: string) => (state: HTMLElement) => {
  const field = state.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  if (field === null) return
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const card = (operator: Operator) => () =>
  library.value && <OperatorCardView operator={operator} library={library.value} />

const access = (refused: boolean) => () => (
  <AccessNotice text={accessWords.value} refused={refused} onGrant={nothing} />
)

const DECISIONS: readonly HostDecision[] = [
  {
    host: 'mts-fans.net',
    shown: 'mts-fans.net',
    registrable: 'mts-fans.net',
    takenBack: false,
    undoable: true,
  },
  {
    host: 'a.example',
    shown: 'a.example',
    registrable: 'a.example',
    takenBack: true,
    undoable: true,
  },
]

/** Whole views other than topics, and the parts of the settings page. */
export const TOOLS: Record<string, ComponentType> = {
  'operator-with-codes': card('mts'),
  'operator-without-codes': card('yota'),
  'operator-qr-shown': () => <After act={pressed('button[aria-expanded]')}>{card('t2')()}</After>,
  operators: OperatorsView,
  need: () => <NeedView need="pay" />,
  'link-judged': () => (
    <After act={typed('https://mts.ru.pay-x.site/lk')}>
      <CheckView />
    </After>
  ),
  'number-read': () => (
    <After act={typed('8 916 123-45-67')}>
      <NumberView />
    </After>
  ),
  failure: Failure,
  'access-withheld': access(false),
  'access-refused': access(true),
  'host-decisions': () => (
    <HostDecisions
      words={{ ...optionsWords.value.sites.trusted, undo: optionsWords.value.sites.undo }}
      decisions={DECISIONS}
      onTakeBack={nothing}
      onUndo={nothing}
    />
  ),
}
