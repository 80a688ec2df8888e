import { mergeLedgers } from '../../ledger/backup.ts'
import type { Ledger } from '../../ledger/ledger.ts'
import { setAlarm } from '../../platform/alarms.ts'
import { mergeSettings } from '../../platform/backup-settings.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import { getSettings, type Settings } from '../../platform/settings.ts'
import { eraseStorage, restoreStorage } from '../../platform/storage.ts'
import { inDecisionTurn } from '../gate/decisions.ts'
import { inLedgerTurn, keep, REMINDERS_ALARM } from './keep-ledger.ts'

/** Takes over what a file holds, all or nothing: joined with what is here, or in its place. */
export const importAll = (
  file: { ledger: Ledger; settings: Settings },
  how: 'merge' | 'replace',
): Promise<void> =>
  inDecisionTurn(() =>
    inLedgerTurn(async (ledger) => {
      const now = Date.now()
      if (how === 'replace') await keep(file.ledger, now, file.settings)
      else {
        const settings = mergeSettings(await getSettings(), file.settings)
        await keep(mergeLedgers(ledger, file.ledger), now, settings)
      }
      return true
    }),
  )

/** Erases everything that is stored. Resolves to it: the page that asked holds it as long as it offers to undo. */
export async function eraseAll(): Promise<Record<string, unknown>> {
  let erased: Record<string, unknown> = {}
  await inDecisionTurn(() =>
    inLedgerTurn(async () => {
      erased = await eraseStorage()
      await setAlarm(REMINDERS_ALARM, null)
      return true
    }),
  )
  return erased
}

/** Brings back what was erased a moment ago. What was written down since stays. */
export const undoErase = (erased: Record<string, unknown>): Promise<void> =>
  inDecisionTurn(() =>
    inLedgerTurn(async (since) => {
      await restoreStorage(erased)
      await keep(mergeLedgers(await readLedger(), since), Date.now())
      return true
    }),
  )
