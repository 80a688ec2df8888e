import type { ComponentType } from 'preact'
import { Badge } from '../../../components/badge/badge.tsx'
import { Button } from '../../../components/button/button.tsx'
import { Card } from '../../../components/card/card.tsx'
import { CodeChip } from '../../../components/code-chip/code-chip.tsx'
import { Emblem } from '../../../components/emblem/emblem.tsx'
import { EMBLEMS } from '../../../components/emblem/shapes.ts'
import { FactRow } from '../../../components/fact-row/fact-row.tsx'
import { HostName } from '../../../components/host-name/host-name.tsx'
import { Icon } from '../../../components/icon/icon.tsx'
import { ICON_PATHS, type IconName } from '../../../components/icon/paths.ts'
import { Notice, type NoticeKind } from '../../../components/notice/notice.tsx'
import { QrCode } from '../../../components/qr-code/qr-code.tsx'
import { words } from '../../../locales/current.ts'
import css from '../gallery.module.css'

const notice = (kind: NoticeKind) => () => {
  const { verdict } = words.value
  return (
    <Notice
      kind={kind}
      action={
        <Button icon="eye" onClick={() => {}}>
          {verdict.grant}
        </Button>
      }
    >
      {verdict.withheld}
    </Notice>
  )
}

const card = (tone: 'plain' | 'answer' | 'caution') => () => {
  const { topic, verdict } = words.value
  return (
    <Card tone={tone} title={topic.cautions}>
      <p>{verdict.notASeal}</p>
    </Card>
  )
}

/** Components that are only read or copied. */
export const PIECES: Record<string, ComponentType> = {
  emblems: () => (
    <div>
      <div class={css.row}>
        {EMBLEMS.map((name) => (
          <Emblem key={name} name={name} size={32} />
        ))}
      </div>
      <div class={css.row}>
        {EMBLEMS.map((name) => (
          <Emblem key={name} name={name} size={16} />
        ))}
      </div>
    </div>
  ),
  icons: () => (
    <div class={css.row}>
      {(Object.keys(ICON_PATHS) as IconName[]).map((name) => (
        <Icon key={name} name={name} size={24} />
      ))}
    </div>
  ),
  'card-plain': card('plain'),
  'card-answer': card('answer'),
  'card-caution': card('caution'),
  badges: () => {
    const { verdict, topic } = words.value
    return (
      <div class={css.row}>
        <Badge tone="good">{verdict.states.passed}</Badge>
        <Badge tone="unsure">{verdict.states.notChecked}</Badge>
        <Badge tone="bad">{verdict.states.failed}</Badge>
        <Badge>{topic.old}</Badge>
      </div>
    )
  },
  'notice-info': notice('info'),
  'notice-caution': notice('caution'),
  'notice-danger': notice('danger'),
  'code-inline': () => (
    <p>
      {words.value.card.rows.balance}: <CodeChip code="*100#" />
    </p>
  ),
  'code-big': () => <CodeChip code="*100#" size="big" />,
  'code-long': () => <CodeChip code="*145*79161234567*100#" size="big" />,
  facts: () => (
    <ul>
      <FactRow
        source="https://www.example.org/some/page"
        date="2025-10-06"
        age="current"
        checkWithOperator
        checkHref="https://mts.ru/"
      >
        {words.value.number.notes['may-have-been-ported']}
      </FactRow>
      <FactRow source={null} date={null} age="old" checkWithOperator={false} checkHref={null}>
        {words.value.verdict.notASeal}
      </FactRow>
      <FactRow
        source="https://www.example.org/plan"
        date="2026-02-10"
        age="overtaken"
        checkWithOperator={false}
        checkHref={null}
      >
        {words.value.verdict.notASeal}
      </FactRow>
    </ul>
  ),
  hosts: () => (
    <div>
      <p>
        <HostName host="payment.mts.ru" registrable="mts.ru" />
      </p>
      <p>
        <HostName host="mts.ru.secure-login.pay-x.site" registrable="pay-x.site" />
      </p>
      <p>
        <HostName host="192.0.2.1" registrable={null} />
      </p>
    </div>
  ),
  qr: () => <QrCode data="tel:*100%23" label={words.value.card.qrAlt('*100#')} />,
}
