/** A decision about one host, as it is shown. */
export interface HostDecision {
  host: string
  /** The host as a person reads it, and the part of it one pays for at a registrar. */
  shown: string
  registrable: string | null
  /** A line under it: since when, for how long. */
  note?: string
  /** It was taken back a moment ago and can be put in force again. */
  takenBack: boolean
  /** False where taking it back is final. */
  undoable: boolean
}

/** The words of a list: what the decision is, and what can be done about it. */
export interface DecisionWords {
  title: string
  hint: string
  act: string
  done: string
  undo: string
}
