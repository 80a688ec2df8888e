import { fieldsOf } from './fields.ts'

/** A contact that a code would add to the address book. */
export interface Contact {
  name: string
  phones: readonly string[]
}

/** MECARD (NTT Docomo), vCard (RFC 6350) or BIZCARD. */
export function readContact(text: string): Contact | null {
  const card = fieldsOf('mecard:', text) ?? fieldsOf('bizcard:', text)
  if (card !== null) {
    const phone = card.get('tel') ?? card.get('b')
    return { name: card.get('n') ?? '', phones: phone === undefined ? [] : [phone] }
  }
  if (!/^begin:vcard/iu.test(text)) return null
  const lines = text.split(/\r?\n/u)
  const valuesOf = (name: RegExp): string[] =>
    lines.flatMap((line) => (name.test(line) ? [line.slice(line.indexOf(':') + 1).trim()] : []))
  const [name = ''] = [...valuesOf(/^fn[;:]/iu), ...valuesOf(/^n[;:]/iu)]
  return { name, phones: valuesOf(/^(?:item\d+\.)?tel[;:]/iu) }
}
