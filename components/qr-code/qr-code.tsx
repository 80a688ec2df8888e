import { encode } from 'uqr'
import css from './qr-code.module.css'

interface QrCodeProps {
  /** The content of the code. */
  data: string
  /** What it is for: its accessible name. */
  label: string
}

/** A QR code, dark on light in every theme as cameras need it, with the quiet zone that ISO/IEC 18004 asks for. */
export function QrCode({ data, label }: QrCodeProps) {
  const { data: rows, size } = encode(data, { ecc: 'M', border: 4 })
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg class={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} class={css.light} />
      <path d={path} class={css.dark} />
    </svg>
  )
}
