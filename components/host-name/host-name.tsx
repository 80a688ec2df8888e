import css from './host-name.module.css'
import { type HostPiece, hostPieces } from './host-pieces.ts'

interface HostNameProps {
  /** The host as a person reads it (Unicode). */
  host: string
  /** Its registrable domain, which tells whose host it is; null for IP addresses and bare suffixes. */
  registrable: string | null
  /** Shortens the part before the registrable domain. Use it only if the whole host is shown elsewhere. */
  short?: boolean
}

/** A host with its registrable domain emphasised. Lines break after dots only. */
export function HostName({ host, registrable, short = false }: HostNameProps) {
  const { before, own } = hostPieces(host, registrable, short)
  return (
    <bdi class={css.host} translate={false} title={host}>
      {before.map(breakable)}
      <strong class={css.own}>{own.map(breakable)}</strong>
    </bdi>
  )
}

function breakable({ text, at }: HostPiece) {
  return (
    <span key={at}>
      <span class={css.label}>{text}</span>
      <wbr />
    </span>
  )
}
