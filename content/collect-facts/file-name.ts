/** The last part of an address's path; empty for data: and blob: addresses and for ones that can't be read. */
export function fileName(address: string): string {
  if (/^(?:data|blob|javascript):/i.test(address)) return ''
  const path = address.split(/[?#]/)[0] ?? ''
  const last = path.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
