import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { library } from '../../../app/library/library.ts'
import type { WaysAnswers } from '../../../app/views/ways-questions.tsx'
import { Ways } from '../../../app/views/ways-view.tsx'

const NOTHING_YET: WaysAnswers = {
  operator: null,
  place: 'in-russia',
  holdings: [],
  passport: true,
  gosuslugi: false,
}

const ways = (given: Partial<WaysAnswers>) => () => {
  const [answers, setAnswers] = useState({ ...NOTHING_YET, ...given })
  if (library.value === null) return null
  return (
    <Ways
      library={library.value}
      answers={answers}
      onAnswer={(answer) => setAnswers({ ...answers, ...answer })}
    />
  )
}

/** The decision helper: each step of answering, and each kind of answer. */
export const WAYS: Record<string, ComponentType> = {
  'ways-nothing-answered': ways({}),
  'ways-operator-answered': ways({ operator: 'mts' }),
  'ways-held-without-operator': ways({ holdings: ['cash'] }),
  'ways-one-held': ways({ operator: 'beeline', holdings: ['russian-card'] }),
  'ways-several-held': ways({ operator: 'mts', holdings: ['cash', 'friend-in-russia'] }),
  'ways-without-papers': ways({ operator: 'megafon', holdings: ['cash'], passport: false }),
  'ways-abroad': ways({ operator: 't2', place: 'abroad', holdings: ['russian-card'] }),
  'ways-none-known': ways({ operator: 'yota', holdings: ['alipay-wechat'] }),
  'ways-none-known-abroad': ways({
    operator: 'mts',
    place: 'abroad',
    holdings: ['foreign-visa-mastercard', 'unionpay'],
  }),
}
