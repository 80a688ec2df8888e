/** A message that a code would have the phone send. */
export interface Sms {
  to: string
  body: string
}

/** `sms:+7…?body=…` (RFC 5724) and the older `SMSTO:number:text`. */
export function readSms(text: string): Sms | null {
  const [, to = '', rest = ''] = /^sms(?:to)?:\/{0,2}([^?:]{0,40})[?:]?(.*)$/isu.exec(text) ?? []
  if (to === '' && rest === '') return null
  const body = /(?:^|&)body=([^&]*)/iu.exec(rest)?.[1] ?? rest
  return { to: to.trim(), body: decoded(body) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
