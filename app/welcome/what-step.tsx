import { Icon } from '../../components/icon/icon.tsx'
import type { IconName } from '../../components/icon/paths.ts'
import type { SealLook } from '../../components/seal/draw-seal.ts'
import { welcomeWords } from '../screen-words.ts'
import { AccessOffer } from '../tab/access-offer.tsx'
import { Example } from './example.tsx'
import { Step } from './step.tsx'
import css from './what-step.module.css'

/** One icon for each of the three things, in their order. */
const ICONS: readonly IconName[] = ['search', 'eye', 'hand']

/** What the extension does, in three sentences and a picture. */
export function WhatStep({ seal }: { seal: SealLook }) {
  const { what } = welcomeWords.value
  return (
    <Step number={1} title={what.title} aside={<Example seal={seal} />}>
      <ul class={css.list}>
        {what.does.map((does, at) => (
          <li key={does} class={css.item}>
            <span class={css.icon}>
              <Icon name={ICONS[at] ?? 'check'} size={20} />
            </span>
            <span>{does}</span>
          </li>
        ))}
      </ul>
      <p class={css.local}>{what.local}</p>
      <AccessOffer />
    </Step>
  )
}
