import * as v from 'valibot'

/** What each kind of message carries, by its type. */
type Schemas = Readonly<Record<string, v.GenericSchema<unknown, object>>>

/** A message of one of the known types. */
export type MessageOf<Known extends Schemas> = {
  [Type in keyof Known]: { type: Type } & v.InferOutput<Known[Type]>
}[keyof Known]

const TYPED = v.object({ type: v.string() })

/** Reads a message by the schema of its type; null where it is no message or carries something else. */
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
