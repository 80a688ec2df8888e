import type { VerdictKind } from '../../guard/verdict/verdict.ts'
import type { MessageVerdict } from '../message/judge-message.ts'
import type { DialCode } from './dial-code.ts'
import type { CodeContent } from './read-code.ts'

/** A code's verdict: an address has the guard's, everything else what may come of it. */
export type CodeVerdict = VerdictKind | MessageVerdict['verdict']

/** Returns the one-word verdict on what a code holds. */
export function codeVerdict(content: CodeContent): CodeVerdict {
  switch (content.kind) {
    case 'url':
    case 'sbp':
      return content.link.verdict.kind
    case 'ussd':
      return dialVerdict(content.code)
    case 'sms':
      // Sending costs money and confirms things: nothing known against the words is no more than a caution.
      return content.message.verdict === 'danger' ? 'danger' : 'caution'
    case 'contact':
    case 'text':
      return content.message.verdict
    case 'app':
      return content.does === 'sign-in' ? 'danger' : 'caution'
    case 'bill':
      return 'caution'
    case 'wifi':
    case 'tel':
      return 'nothing'
  }
}

/** Returns what may come of dialling a code. */
function dialVerdict({ does }: DialCode): MessageVerdict['verdict'] {
  switch (does) {
    case 'forward':
      return 'danger'
    case 'bar-calls':
    case 'change-pin':
      return 'caution'
    default:
      return 'nothing'
  }
}
