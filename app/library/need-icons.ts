import type { IconName } from '../../components/icon/paths.ts'
import type { Need } from '../../guide/topic.ts'

/** The icon of each need. */
export const NEED_ICONS: Record<Need, IconName> = {
  pay: 'cash',
  trouble: 'wrench',
  keep: 'calendar',
  protect: 'shield',
  esim: 'smartphone',
  rules: 'passport',
}
