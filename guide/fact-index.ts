import type { FactRecord } from './fact.ts'
import { FACTS, type FactId } from './facts/index.ts'

export { FACTS }

const byId: ReadonlyMap<string, FactRecord> = new Map(FACTS.map((fact) => [fact.id, fact]))

/** Returns the fact with an id found in a text, or undefined if there is none. */
export function findFact(id: string): FactRecord | undefined {
  return byId.get(id)
}

/** Every fact. */
export const allFacts = (): readonly FactRecord[] => FACTS

/** Returns the fact with a checked id. */
export function factOf(id: FactId): FactRecord {
  const fact = byId.get(id)
  if (fact === undefined) throw new Error(`no fact has the id ${id}`)
  return fact
}
