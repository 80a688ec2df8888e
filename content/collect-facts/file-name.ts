/** Returns the last part of an address's path, decoded if it can be; '' for data:, blob: and javascript: addresses. */
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
