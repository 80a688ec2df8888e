import { Emblem } from '../../components/emblem/emblem.tsx'
import { HostName } from '../../components/host-name/host-name.tsx'
import { CALM_STATE, cardFace } from '../../components/verdict-card/card-face.ts'
import type { JudgedLink } from '../../inspect/link/judge-link.ts'
import type { CheckText } from '../../locales/check-text.ts'
import { words } from '../../locales/current.ts'
import { Details } from '../tab/details.tsx'
import { shownHost } from '../tab/shown-host.ts'
import css from './judged-link-row.module.css'

interface JudgedLinkProps {
  link: JudgedLink
  text: CheckText
}

/** One link: whose it is, as the guard would say, with the reasons. It is text, not a link: nobody opens it from here. */
export function JudgedLinkRow({ link, text }: JudgedLinkProps) {
  const face = cardFace(link.verdict, CALM_STATE, words.value)
  const host = shownHost(link.url)
  return (
    <li class={css.row}>
      <Emblem name={face.emblem} size={20} />
      <div class={css.body}>
        {host !== null && (
          <p class={css.host}>
            <HostName host={host.unicode} registrable={host.registrable} short />
          </p>
        )}
        {link.on === 'hidden' ? (
          <p>{text.on.hidden}</p>
        ) : (
          <>
            <p class={css.word}>{face.word}</p>
            <p>{face.sentence}</p>
          </>
        )}
        <Details verdict={link.verdict} host={host} />
      </div>
    </li>
  )
}
