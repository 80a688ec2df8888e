import { GATE_TEXTS } from '../locales/gate.ts'
import type { Navigation } from '../platform/messages.ts'
import { send } from '../platform/send.ts'
import { coverDocument } from './cover.ts'
import { navigationKind } from './navigation-kind.ts'
import { whenShown } from './when-shown.ts'

/**
 * Stops the document before any script of it has run, empties it, and asks the background to put the stopped
 * page in its place. Called at `document_start` only. `host` and `imitates` are for the words shown where the
 * background can't answer any more (the extension was updated or removed in this moment).
 */
export function stopPage(host: string, imitates: string): void {
  window.stop()
  const explain = coverDocument()
  const report = async (navigation: Navigation): Promise<void> => {
    if ((await send({ type: 'stop', navigation })) === 'no-answer') explain(words(host, imitates))
  }
  whenShown(() => report(navigationKind()))
  addEventListener('pageshow', (event) => {
    if (event.persisted) report('back_forward')
  })
}

const words = (host: string, imitates: string): string =>
  GATE_TEXTS.map((text) => text(host, imitates)).join('\n\n')
