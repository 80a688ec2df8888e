import { fieldsOf } from './fields.ts'

/** A network that a code would have the phone join. The password is not kept: nobody needs it to judge. */
export interface Wifi {
  name: string
  /** Whether the network is encrypted. */
  encrypted: boolean
}

/** `WIFI:T:WPA;S:name;P:password;;` (Wi-Fi Alliance, WPA3 specification, 7). */
export function readWifi(text: string): Wifi | null {
  const fields = fieldsOf('wifi:', text)
  const name = fields?.get('s')
  if (name === undefined) return null
  const type = fields?.get('t')?.toLowerCase() ?? ''
  return { name, encrypted: type !== '' && type !== 'nopass' }
}
