/** Offers a text as a file to save. No permission is needed: the person chooses where it goes. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the file's content by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
