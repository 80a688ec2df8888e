import css from './host-name.module.css'

interface HostNameProps {
  /** The host as a person reads it, and its ASCII form. */
  shown: string
  ascii: string
  /** The part one pays for at a registrar (ASCII), or null. */
  registrable: string | null
}

/** A host, its registrable part marked, breaking at dots; its `xn--` form beside it where the two differ. */
export function HostName({ shown, ascii, registrable }: HostNameProps) {
  const labels = shown.split('.')
  const own = registrable === null ? labels.length : registrable.split('.').length
  const first = labels.length - own
  return (
    <span class={css.host}>
      <bdi dir="ltr">
        {labels.map((label, at) => (
          // Labels have no identity but their place.
          <span key={at} class={at >= first ? css.own : css.sub}>
            {at > 0 && '.'}
            {at > 0 && <wbr />}
            {label}
          </span>
        ))}
      </bdi>
      {shown !== ascii && <code class={css.ascii}>{ascii}</code>}
    </span>
  )
}
