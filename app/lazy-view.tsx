import { type Signal, signal } from '@preact/signals'
import type { ComponentType, VNode } from 'preact'

/** A view whose code is loaded when it is first shown, or earlier by `load`. Its place stays empty until then. */
export interface Lazy<Props extends object> {
  (props: Props): VNode | null
  load: () => Promise<void>
}

/** Makes a view from a function that loads its code. */
export function lazy<Props extends object>(
  bring: () => Promise<ComponentType<Props>>,
): Lazy<Props> {
  const loaded: Signal<{ view: ComponentType<Props> } | null> = signal(null)
  let asked: Promise<void> | undefined
  const load = (): Promise<void> => {
    asked ??= bring().then((view) => {
      loaded.value = { view }
    })
    return asked
  }
  const Lazy = (props: Props): VNode | null => {
    void load()
    const View = loaded.value?.view
    return View === undefined ? null : <View {...props} />
  }
  return Object.assign(Lazy, { load })
}
