import type { TopicId } from '../topic-id.ts'
import { OPERATOR_DETAILS } from './operator-details.ts'
import type { Situation } from './situation.ts'

/** What to do when nothing held brings money now; its words stand in the texts. */
export type NextStepId = 'change-money' | 'fetch-passport' | 'ask-friend' | 'count-days'

/** The steps that lead on from a situation in which no way brings money now: only what the person lacks. */
export function nextSteps({ place, holdings, passport }: Situation): readonly NextStepId[] {
  if (place === 'abroad') return ['ask-friend', 'count-days']
  const steps: NextStepId[] = []
  if (!holdings.includes('cash')) steps.push('change-money')
  if (!passport) steps.push('fetch-passport')
  return [...steps, 'ask-friend']
}

/** The topics that tell those steps, and how to tide oneself over until then. */
export function topicsInstead(situation: Situation): readonly TopicId[] {
  const { place, holdings, operator } = situation
  const friend = holdings.includes('alipay-wechat') ? 'alipay_wechat' : 'topup_overview'
  const ways: readonly TopicId[] =
    place === 'abroad' ? ['topup_abroad', 'keep_alive'] : ['topup_cash', friend]
  const advance: readonly TopicId[] =
    OPERATOR_DETAILS['promised-payment']?.[operator] === undefined ? [] : ['promised_payment']
  return [...ways, ...advance, 'payment_basics']
}
