/** The style sheets that were asked for, by name. */
const asked = new Map<string, Promise<void>>()

/**
 * Resolves to code that is on its way once its style sheets apply, so that nothing is shown without them. The build
 * calls it around each import of a view (scripts/vite/styles-with-views.ts) and separates the names of the sheets with
 * spaces. Rejects if the code or a sheet cannot be loaded.
 */
export async function withStyles<Code>(code: Promise<Code>, sheets: string): Promise<Code> {
  const [loaded] = await Promise.all([code, ...(sheets.match(/\S+/g) ?? []).map(openSheet)])
  return loaded
}

function openSheet(name: string): Promise<void> {
  const opening = asked.get(name) ?? appendSheet(`/assets/${name}.css`)
  asked.set(name, opening)
  return opening
}

/** Adds a sheet behind those that are there: a view's rules for a component come after the component's own. */
const appendSheet = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`${address} was not loaded`))
    ;[...document.querySelectorAll('link')].at(-1)?.after(link)
  })
