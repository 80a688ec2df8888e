import type { Operator } from '../../guard/operator.ts'
import type { FactId } from '../facts/index.ts'
import type { FactReference, WayId } from './way.ts'

/** What is known of a way at one operator. */
export interface OperatorDetail {
  facts: readonly FactId[]
  fee?: FactReference
  /** What to dial for it. */
  dial?: FactReference
  /** How long an unused number lasts. */
  lasts?: FactReference
}

const reference = (fact: FactId, value = 'main'): FactReference => ({ fact, value })
const dialled = (fact: FactId): OperatorDetail => ({ facts: [fact], dial: reference(fact) })
const lasting = (fact: FactId, value: string): OperatorDetail => ({
  facts: [fact],
  lasts: reference(fact, value),
})
const told = (...facts: readonly FactId[]): OperatorDetail => ({ facts })

/** Where operators differ. */
export const OPERATOR_DETAILS: Partial<Record<WayId, Partial<Record<Operator, OperatorDetail>>>> = {
  'card-on-operator-site': {
    mts: { facts: ['mts-app', 'mts-commission'], fee: reference('mts-commission', 'card') },
    beeline: told('bee-app'),
    megafon: told('meg-app'),
    t2: told('t2-app', 't2-topup'),
    yota: told('yota-general'),
  },
  sbp: { mts: { facts: ['mts-commission'], fee: reference('mts-commission', 'sbp') } },
  autopay: { mts: { facts: ['mts-no-commission'], fee: reference('mts-no-commission') } },
  'operator-shop': { mts: { facts: ['mts-no-commission'], fee: reference('mts-no-commission') } },
  'card-in-shop': { mts: { facts: ['mts-no-commission'], fee: reference('mts-no-commission') } },
  'friend-transfers-balance': {
    mts: dialled('mts-transfer'),
    beeline: dialled('bee-transfer'),
    megafon: dialled('meg-transfer'),
    t2: dialled('t2-transfer'),
  },
  'ask-for-topup': { mts: dialled('mts-ask-topup'), beeline: dialled('bee-ask-topup') },
  'promised-payment': {
    mts: dialled('mts-promised'),
    beeline: dialled('bee-promised'),
    megafon: dialled('meg-promised'),
    t2: dialled('t2-promised'),
  },
  'top-up-later': {
    mts: lasting('mts-dormancy', 'short'),
    beeline: lasting('bee-dormancy', 'idle'),
    megafon: lasting('meg-dormancy', 'second'),
    t2: lasting('t2-dormancy', 'idle'),
    yota: lasting('yota-dormancy', 'idle'),
  },
}

/** Ways that exist only at the operators of which they are known. */
export const ONLY_WHERE_KNOWN: ReadonlySet<WayId> = new Set([
  'friend-transfers-balance',
  'ask-for-topup',
  'promised-payment',
])
