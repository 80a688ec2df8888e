import { type Signal, signal } from '@preact/signals'
import type { ComponentType, VNode } from 'preact'

/** A view whose code is loaded when it is first shown; until then its place stays empty. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => VNode | null {
  const loaded: Signal<{ view: ComponentType<Props> } | null> = signal(null)
  let asked = false
  return function Lazy(props: Props) {
    if (!asked) {
      asked = true
      void load().then((view) => {
        loaded.value = { view }
      })
    }
    const View = loaded.value?.view
    return View === undefined ? null : <View {...props} />
  }
}
