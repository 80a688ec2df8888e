import {
  type Backup,
  type BackupFailure,
  compareLedgers,
  type Difference,
  mergeLedgers,
  readBackup,
} from '../../ledger/backup.ts'
import { WHOLE_SETTINGS } from '../../platform/backup-settings.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import type { Settings } from '../../platform/settings.ts'

/** How a file is taken over: joined with what is here, or in its place. */
export const HOWS = ['merge', 'replace'] as const
export type How = (typeof HOWS)[number]

/** A file that can be taken over, and what that would change. */
export interface ReadFile {
  file: Backup<Settings>
  changes: Record<How, Record<'cards' | 'entries', Difference>>
}

/** A file the person chose: read, or why it can't be. */
export type Incoming = ReadFile | BackupFailure

/** Reads a file, and what taking it over would change. */
export async function readFile(file: Blob): Promise<Incoming> {
  const [text, current] = await Promise.all([file.text(), readLedger()])
  const read = readBackup(text, WHOLE_SETTINGS)
  if (typeof read === 'string') return read
  return {
    file: read,
    changes: {
      merge: compareLedgers(current, mergeLedgers(current, read.ledger)),
      replace: compareLedgers(current, read.ledger),
    },
  }
}
