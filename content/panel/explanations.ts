import type { Explanations } from '../../components/panel/explanations.ts'
import type { PanelInit } from '../../platform/messages.ts'
export function explanations(_language: PanelInit['language']): Explanations {
  return { reason: (r) => r.code, check: (c) => c.detail ?? '' }
}
