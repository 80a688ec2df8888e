import * as v from 'valibot'

/** The schema of each message's content, by the message's type. */
type Schemas = Readonly<Record<string, v.GenericSchema<unknown, object>>>

/** A message of one of the known types. */
export type MessageOf<Known extends Schemas> = {
  [Type in keyof Known]: { type: Type } & v.InferOutput<Known[Type]>
}[keyof Known]

const TYPED = v.object({ type: v.string() })

/** Reads a message by the schema of its type. Returns null if it has no known type or does not fit the schema. */
export function readMessage<Known extends Schemas>(
  known: Known,
  message: unknown,
): MessageOf<Known> | null {
  const typed = v.safeParse(TYPED, message)
  if (!typed.success || !Object.hasOwn(known, typed.output.type)) return null
  const { type } = typed.output
  const carried = known[type] && v.safeParse(known[type], message)
  return carried?.success ? ({ ...carried.output, type } as MessageOf<Known>) : null
}
