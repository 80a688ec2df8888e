import type { TopicId } from '../topic-id.ts'
import { OPERATOR_DETAILS } from './operator-details.ts'
import type { Situation } from './situation.ts'

/** What to do if nothing the person has brings money now; its words stand in the texts. */
export type NextStepId = 'change-money' | 'fetch-passport' | 'ask-friend' | 'count-days'

/** Returns the steps that help if no way brings money now: only what the person lacks. */
export function nextSteps({ place, holdings, passport }: Situation): readonly NextStepId[] {
  if (place === 'abroad') return ['ask-friend', 'count-days']
  const steps: NextStepId[] = []
  if (!holdings.includes('cash')) steps.push('change-money')
  if (!passport) steps.push('fetch-passport')
  return [...steps, 'ask-friend']
}

/** The topics with those steps, and with what bridges the time until then. */
export function topicsInstead(situation: Situation): readonly TopicId[] {
  const { place, holdings, operator } = situation
  const friend = holdings.includes('alipay-wechat') ? 'alipay_wechat' : 'topup_overview'
  const ways: readonly TopicId[] =
    place === 'abroad' ? ['topup_abroad', 'keep_alive'] : ['topup_cash', friend]
  const advance: readonly TopicId[] =
    OPERATOR_DETAILS['promised-payment']?.[operator] === undefined ? [] : ['promised_payment']
  return [...ways, ...advance, 'payment_basics']
}
