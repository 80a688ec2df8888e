/** Lets the person choose a picture from their files. Calls back with it, if they do. */
export function pickPicture(chosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/png,image/jpeg,image/webp,image/gif,image/bmp'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) chosen(file)
  })
  input.click()
}
