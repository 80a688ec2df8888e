import type { ComponentChildren } from 'preact'
import { announce } from '../../components/announcer/announcer.tsx'
import { Button } from '../../components/button/button.tsx'
import { CodeChip, copyText } from '../../components/code-chip/code-chip.tsx'
import { Emblem } from '../../components/emblem/emblem.tsx'
import type { EmblemName } from '../../components/emblem/shapes.ts'
import { formatFactDate } from '../../guide/format-fact-date.ts'
import type { CheckLevel, CheckText } from '../../locales/check-text.ts'
import { language, words } from '../../locales/current.ts'
import { library } from '../library/library.ts'
import { WrongButton } from '../report/wrong-button.tsx'
import { hashOf } from '../route.ts'
import { operator } from '../search/search-state.ts'
import { OfficialPage } from '../views/official-page-link.tsx'
import type { Answer } from './answer.ts'
import { answerAsText } from './answer-as-text.ts'
import css from './answer-card.module.css'
import { findHelp } from './find-help.ts'
import { JudgedLinkRow } from './judged-link-row.tsx'

const EMBLEMS: Record<CheckLevel, EmblemName> = {
  danger: 'danger',
  caution: 'caution',
  nothing: 'neutral',
}

interface AnswerProps {
  answer: Answer
  text: CheckText
}

/** One answer in one view: what it is, what may come of it, why, and what to do instead. */
export function AnswerCard({ answer, text }: AnswerProps) {
  const { level, kind, sentence } = answer
  return (
    <section class={`${css.card} ${css[level]}`} aria-label={kind}>
      <header class={css.head}>
        <Emblem name={EMBLEMS[level]} size={40} />
        <div>
          <p class={css.kind}>{kind}</p>
          <h2 class={css.word}>{text.levels[level]}</h2>
        </div>
      </header>
      <p>{sentence}</p>
      {answer.links.length > 0 && (
        <List title={answer.links.length > 1 || kind === text.kinds.text ? text.links : null}>
          {answer.links.map((link) => (
            <JudgedLinkRow key={link.url} link={link} text={text} />
          ))}
        </List>
      )}
      <Would answer={answer} text={text} />
      {answer.reasons.length > 0 && (
        <List title={text.why}>
          {answer.reasons.map((reason) => (
            <li key={reason.sentence}>
              {reason.sentence}
              {reason.quote !== null && <q class={css.quote}>{reason.quote}</q>}
            </li>
          ))}
        </List>
      )}
      <Instead answer={answer} text={text} />
      <Foot answer={answer} text={text} />
    </section>
  )
}

interface ListProps {
  title: string | null
  children: ComponentChildren
}

/** A heading and the lines under it. */
function List({ title, children }: ListProps) {
  return (
    <div class={css.part}>
      {title !== null && <h3>{title}</h3>}
      <ul class={css.list}>{children}</ul>
    </div>
  )
}

/** What is read out of it, and what it would do. */
function Would({ answer, text }: AnswerProps) {
  if (answer.parts.length === 0 && answer.lines.length === 0) return null
  return (
    <div class={css.part}>
      <h3>{text.would}</h3>
      {answer.parts.length > 0 && (
        <dl class={css.parts}>
          {answer.parts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

/** What to do instead: advice, the operator's real page, the code that undoes a forwarding, whom to tell. */
function Instead({ answer, text }: AnswerProps) {
  const { level, advice } = answer
  return (
    <>
      {advice.length > 0 && (
        <List title={text.instead}>
          {advice.map((one) => (
            <li key={one}>
              {text.advice[one]}
              {one === 'undo-forwarding' && (
                <>
                  {' '}
                  <CodeChip code={findHelp().cancelForwarding} />
                </>
              )}
            </li>
          ))}
        </List>
      )}
      {advice.includes('open-yourself') && <RealSites answer={answer} text={text} />}
      {level === 'danger' && <WhomToTell text={text} />}
    </>
  )
}

/** The way to the operator that a link imitates, or to the person's own, or to each. */
function RealSites({ answer, text }: AnswerProps) {
  const imitated = answer.links.flatMap(({ verdict }) =>
    verdict.kind === 'lookalike' ? verdict.operator : [],
  )
  const one = imitated[0] ?? operator.value
  return (
    <div class={css.part}>
      {one === null && <p>{text.realSites}</p>}
      <OfficialPage purpose="site" operator={one} />
    </div>
  )
}

/** Whom to tell when something is gone. */
function WhomToTell({ text }: { text: CheckText }) {
  const { police, source, sourceDate } = findHelp()
  return (
    <div class={css.part}>
      <h3>{text.report}</h3>
      <p>{text.bank}</p>
      <p>
        {text.police} {police.map((number) => [<CodeChip key={number} code={number} />, ' '])}
        <a class={css.source} href={source} target="_blank" rel="noreferrer">
          {words.value.topic.source}
          {sourceDate !== null && ` · ${formatFactDate(sourceDate, language.value)}`}
        </a>
      </p>
    </div>
  )
}

/** What to read, and the answer to copy. */
function Foot({ answer, text }: AnswerProps) {
  const texts = library.value?.texts
  const copy = async (): Promise<void> => {
    const ui = words.value
    const done = await copyText(answerAsText(answer, findHelp(), text, ui))
    announce(done ? ui.copy.copied : ui.copy.failed)
  }
  return (
    <footer class={css.foot}>
      {texts !== undefined && answer.topics.length > 0 && (
        <p>
          {text.readNext}:{' '}
          {answer.topics.map((topic, at) => (
            <span key={topic}>
              {at > 0 && ' · '}
              <a href={hashOf({ view: 'topic', topic })}>{texts[topic].title}</a>
            </span>
          ))}
        </p>
      )}
      <div class={css.actions}>
        <Button icon="copy" onClick={() => void copy()}>
          {text.copy}
        </Button>
        <WrongButton
          label={text.wrong}
          wrong={{
            where: 'check',
            verdict: answer.level,
            reasons: [...answer.codes],
            host: answer.links[0]?.host ?? '',
          }}
        />
      </div>
    </footer>
  )
}
