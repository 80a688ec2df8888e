import { BEELINE } from './beeline.ts'
import { MEGAFON } from './megafon.ts'
import { MTS } from './mts.ts'
import type { OperatorRecord } from './operator-record.ts'
import { T2 } from './t2.ts'
import { YOTA } from './yota.ts'

/** Every operator whose numbers we help to top up, in the order they are shown. */
export const OPERATOR_RECORDS: readonly OperatorRecord[] = [MTS, BEELINE, MEGAFON, T2, YOTA]
