import type { ComponentChildren } from 'preact'
import { Badge } from '../../components/badge/badge.tsx'
import type { SealLook } from '../../components/seal/draw-seal.ts'
import { Seal } from '../../components/seal/seal.tsx'
import { CALM_STATE } from '../../components/verdict-card/card-face.ts'
import { VerdictCard } from '../../components/verdict-card/verdict-card.tsx'
import { classifyAddress } from '../../guard/classify-address.ts'
import { officialPage } from '../../guard/registry/official-page.ts'
import { welcomeWords } from '../screen-words.ts'
import { shownHost } from '../tab/shown-host.ts'
import css from './example.module.css'

const REAL = officialPage('mts', 'payment')
/** Nobody owns these: `.example` is reserved (RFC 2606). */
const FAKE = 'https://mts-oplata.example/'

/** The guard at work: a real page and a fake one, judged by the guard itself, with the person's seal. */
export function Example({ seal }: { seal: SealLook }) {
  const { what } = welcomeWords.value
  return (
    <figure class={css.example}>
      <figcaption class="visually-hidden">{what.picture}</figcaption>
      {/* A picture of two cards, not two verdicts about this page. */}
      <div class={css.cards} aria-hidden="true">
        <div class={css.real}>
          <Card address={REAL} seal={seal} />
        </div>
        <div class={css.fake}>
          <Card address={FAKE} seal={seal}>
            <Badge tone="bad">{what.stopped}</Badge>
          </Card>
        </div>
      </div>
    </figure>
  )
}

interface ExampleCardProps {
  address: string
  seal: SealLook
  children?: ComponentChildren
}

function Card({ address, seal, children }: ExampleCardProps) {
  return (
    <VerdictCard verdict={classifyAddress(address)} state={CALM_STATE} host={shownHost(address)}>
      <div class={css.foot}>
        {children}
        <Seal seal={seal} name="" height={32} />
      </div>
    </VerdictCard>
  )
}
