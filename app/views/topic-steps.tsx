import { Card } from '../../components/card/card.tsx'
import { MixedText } from '../../components/mixed-text/mixed-text.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import type { Language } from '../../guide/language.ts'
import type { TopicText } from '../../guide/topic-text.ts'
import { words } from '../../locales/current.ts'
import css from './topic-view.module.css'

interface TopicStepsProps {
  ways: TopicText['ways']
  language: Language
}

/** The steps: one list, or several ways with a heading each. */
export function TopicSteps({ ways, language }: TopicStepsProps) {
  if (ways.length === 0) return null
  return (
    <Card title={words.value.topic.steps}>
      {ways.map(({ heading, steps }) => (
        <section key={heading ?? ''} class={css.way}>
          {heading !== undefined && (
            <h3 class={css.wayHeading}>
              <MixedText text={heading} language={language} />
            </h3>
          )}
          <ol class={css.steps}>
            {steps.map((step) => (
              <li key={step}>
                <div>
                  <RichText text={step} language={language} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Card>
  )
}
