import { useEffect, useRef } from 'preact/hooks'

/** Returns the ref of a form whose first wrong field takes the focus whenever `tried` changes. */
export function useWrongField(tried: unknown) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [tried])
  return form
}
