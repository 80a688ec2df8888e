import { useState } from 'preact/hooks'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { CodeChip } from '../../components/code-chip/code-chip.tsx'
import { Icon } from '../../components/icon/icon.tsx'
import { QrCode } from '../../components/qr-code/qr-code.tsx'
import { RichText } from '../../components/rich-text/rich-text.tsx'
import { factOf } from '../../guide/fact-index.ts'
import { formatFact } from '../../guide/format-fact.ts'
import type { CardValue } from '../../guide/operators/operator-card.ts'
import { plainText } from '../../guide/rich-text.ts'
import { words } from '../../locales/current.ts'
import type { Library } from '../library/library.ts'
import css from './operator-card.module.css'

interface OperatorValueProps {
  value: CardValue
  library: Library
}

/** One value of a card: a code shown big, copied, dialled or scanned; anything else as its fact's sentence. */
export function OperatorValue({ value, library }: OperatorValueProps) {
  const { language, texts } = library
  const sentence = texts[factOf(value.fact).topic].facts[value.fact] ?? ''
  const dialled = value.value.kind === 'ussd' || value.value.kind === 'phone'
  return (
    <li class={css.value}>
      {dialled ? (
        <>
          <CodeChip code={formatFact(value.value, language)} size="big" />
          <p class={css.note}>{plainText(sentence, language)}</p>
        </>
      ) : (
        <p>
          <RichText text={sentence} language={language} />
        </p>
      )}
      {value.checkWithOperator && (
        <p>
          <Badge tone="unsure">{words.value.topic.mayHaveChanged}</Badge>
        </p>
      )}
      {dialled && value.tel !== null && (
        <Dial tel={value.tel} code={formatFact(value.value, language)} />
      )}
    </li>
  )
}

function Dial({ tel, code }: { tel: string; code: string }) {
  const { card } = words.value
  const [shown, show] = useState(false)
  return (
    <>
      <p class={css.dial}>
        <a class={css.call} href={tel}>
          <Icon name="phone" />
          {card.call}
        </a>
        <Button kind="quiet" icon="qr" expanded={shown} onClick={() => show(!shown)}>
          {shown ? card.hideQr : card.showQr}
        </Button>
      </p>
      {shown && (
        <figure class={css.figure}>
          <QrCode data={tel} label={card.qrAlt(code)} />
          <figcaption class={css.note}>{card.qrHint}</figcaption>
        </figure>
      )}
    </>
  )
}
