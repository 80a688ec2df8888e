import { Badge, type BadgeTone } from '../../components/badge/badge.tsx'
import { CodeChip } from '../../components/code-chip/code-chip.tsx'
import { Disclosure } from '../../components/disclosure/disclosure.tsx'
import { MixedText } from '../../components/mixed-text/mixed-text.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import { factOf } from '../../guide/fact-index.ts'
import { formatFact } from '../../guide/format-fact.ts'
import type { Language } from '../../guide/language.ts'
import type { Way } from '../../guide/ways/find-ways.ts'
import type { FactReference, Standing } from '../../guide/ways/way.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import { hashOf } from '../route.ts'
import { WayFacts } from './way-facts.tsx'
import css from './ways-view.module.css'

const TONES: Record<Standing, BadgeTone> = {
  works: 'good',
  'may-work': 'unsure',
  'no-source': 'unsure',
  'does-not-work': 'bad',
}

interface WayCardProps {
  way: Way
  text: WaysText
  library: Library
  open: boolean
}

/** One way to pay: how good it is and why at a glance; steps, fee, what to prepare and the facts on demand. */
export function WayCard({ way, text, library, open }: WayCardProps) {
  const { language, texts } = library
  const leads = way.standing !== 'does-not-work'
  const topic = (
    <p>
      <a href={hashOf({ view: 'topic', topic: way.topic })}>{texts[way.topic].title}</a>
    </p>
  )
  return (
    <section class={css.card}>
      <div class={css.standing}>
        <Badge tone={TONES[way.standing]}>{text.standings[way.standing]}</Badge>
        {leads && way.timing !== 'now' && <Badge>{text.timings[way.timing]}</Badge>}
      </div>
      <h2 class={css.title}>
        <MixedText text={text.ways[way.id].title} language={language} />
      </h2>
      <p>
        <RichText text={text.why[way.why]} language={language} />
      </p>
      {leads && <Costs way={way} text={text} language={language} />}
      <div class={css.more}>
        {leads ? (
          <Disclosure summary={words.value.topic.steps} open={open}>
            <Steps way={way} text={text} language={language} />
            {topic}
          </Disclosure>
        ) : (
          topic
        )}
        <WayFacts ids={way.facts} library={library} />
      </div>
    </section>
  )
}

interface PartProps {
  way: Way
  text: WaysText
  language: Language
}

/** What to dial, what it costs and how long the number lasts, if that is known. */
function Costs({ way, text, language }: PartProps) {
  const fee = printed(way.fee, language)
  const dial = printed(way.dial, language)
  const lasts = printed(way.lasts, language)
  return (
    <>
      {dial !== null && (
        <p>
          {text.dial} <CodeChip code={dial} />
        </p>
      )}
      {fee !== null && (
        <p>
          {text.fee} {fee}
        </p>
      )}
      {lasts !== null && (
        <p>
          {text.lasts} {lasts}
        </p>
      )}
    </>
  )
}

/** The steps one after the other, and what to prepare for them. */
function Steps({ way, text, language }: PartProps) {
  return (
    <>
      <ol class={css.steps}>
        {text.ways[way.id].steps.map((step) => (
          <li key={step}>
            <RichText text={step} language={language} />
          </li>
        ))}
      </ol>
      {way.ready.length > 0 && (
        <p>
          <b>{text.readyTitle}</b> {way.ready.map((id) => text.ready[id]).join(' · ')}
        </p>
      )}
    </>
  )
}

function printed(reference: FactReference | null, language: Language): string | null {
  const value = reference === null ? undefined : factOf(reference.fact).values[reference.value]
  return value === undefined ? null : formatFact(value, language)
}
