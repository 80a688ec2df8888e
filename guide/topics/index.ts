import type { Topic } from '../topic.ts'
import { ESIM_TOPICS } from './esim.ts'
import { KEEP_TOPICS } from './keep.ts'
import { PAY_TOPICS } from './pay.ts'
import { PROTECT_TOPICS } from './protect.ts'
import { RULES_TOPICS } from './rules.ts'
import { TROUBLE_TOPICS } from './trouble.ts'

/** Every topic, need by need, in the order they are shown. */
export const TOPICS: readonly Topic[] = [
  ...PAY_TOPICS,
  ...TROUBLE_TOPICS,
  ...KEEP_TOPICS,
  ...PROTECT_TOPICS,
  ...ESIM_TOPICS,
  ...RULES_TOPICS,
]
