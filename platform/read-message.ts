import * as v from 'valibot'

/** What each kind of message carries, by its type. */
type Schemas = Readonly<Record<string, v.GenericSchema<unknown, object>>>

/** A message of one of the known types. */
export type MessageOf<Known extends Schemas> = {
  [Type in keyof Known]: { type: Type } & v.InferOutput<Known[Type]>
}[keyof Known]

/** Reads a message by the schema of its type; null where it is no message or carries something else. */
export function readMessage<Known extends Schemas>(
  known: Known,
  message: unknown,
): MessageOf<Known> | null {
  const type = isTyped(message) && Object.hasOwn(known, message.type) ? message.type : null
  const parsed = type !== null && known[type] ? v.safeParse(known[type], message) : null
  return parsed?.success ? ({ ...parsed.output, type } as MessageOf<Known>) : null
}

function isTyped(message: unknown): message is { type: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string'
  )
}
