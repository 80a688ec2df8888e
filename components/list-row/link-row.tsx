import css from './list-row.module.css'
import { type RowBodyProps, rowBody } from './row-body.tsx'

interface LinkRowProps extends RowBodyProps {
  href: string
}

/** A row that links to a view of the guide. */
export function LinkRow({ href, ...body }: LinkRowProps) {
  return (
    <li class={css.item}>
      <a class={css.row} href={href}>
        {rowBody(body)}
      </a>
    </li>
  )
}
