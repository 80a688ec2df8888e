/** How a fact was found: for reviewers and writers (docs/facts.md), never shipped. */
export interface FactResearch {
  /** The fact in English, as it was researched. */
  statement: string
  /** Further pages that state it. */
  alsoSources: readonly string[]
}
