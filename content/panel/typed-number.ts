import { send } from '../../platform/send.ts'

/** Follows the number typed into a phone field: the one value that is read, and only its first seven digits. */
export interface TypedNumber {
  /** What is to be said about the number, or null. */
  hint: string | null
  /** Reads the field again. Resolves to whether the hint may be another. */
  read(field: Element): Promise<boolean>
}

/** Creates a follower that has seen no number. */
export function typedNumber(): TypedNumber {
  let start = ''
  const number: TypedNumber = {
    hint: null,
    async read(field) {
      const digits = String((field as HTMLInputElement).value).replace(/\D/g, '')
      const now = /^[78]?(9\d{6})\d{3}$/.exec(digits)?.[1] ?? ''
      if (now === start) return false
      start = now
      const said = now === '' ? null : await send({ type: 'number', start: now })
      if (now === start && said !== 'no-answer') number.hint = said
      return true
    },
  }
  return number
}
