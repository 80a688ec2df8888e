/** A decision about one host, as shown. */
export interface HostDecision {
  host: string
  /** The host in Unicode, and its registrable part. */
  shown: string
  registrable: string | null
  /** A line under it: since when or for how long. */
  note?: string
  /** Whether it was taken back a moment ago and can be restored. */
  takenBack: boolean
  /** False if taking it back is final. */
  undoable: boolean
}

/** The words of a list: the decision, and the actions it offers. */
export interface DecisionWords {
  title: string
  hint: string
  act: string
  done: string
  undo: string
}
