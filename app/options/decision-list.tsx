import { useState } from 'preact/hooks'
import { announce } from '../../components/announcer/announcer.tsx'
import type { DecisionWords, HostDecision } from '../../components/host-decisions/host-decision.ts'
import { HostDecisions } from '../../components/host-decisions/host-decisions.tsx'
import { withTakenBack } from './decision-to-show.ts'

interface DecisionListProps {
  words: DecisionWords
  inForce: readonly HostDecision[]
  takeBack: (host: string) => Promise<unknown>
  putBack: (host: string) => Promise<unknown>
}

/** A list of decisions. While the page is open, it keeps the ones that were taken back from it. */
export function DecisionList({ words, inForce, takeBack, putBack }: DecisionListProps) {
  const [takenBack, setTakenBack] = useState<readonly HostDecision[]>([])
  return (
    <HostDecisions
      words={words}
      decisions={withTakenBack(inForce, takenBack)}
      onTakeBack={async (host) => {
        setTakenBack([...takenBack, ...inForce.filter((decision) => decision.host === host)])
        await takeBack(host)
        announce(words.done)
      }}
      onUndo={putBack}
    />
  )
}
