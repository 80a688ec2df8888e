import { LOOKING, READING } from './looking.ts'
import { WAKING } from './waking.ts'
import { WITHOUT_FIELD } from './without-field.ts'

/** Every imitation that hides what it is or what it asks for. */
export const TRICK_SITES = [...WAKING, ...LOOKING, ...READING, ...WITHOUT_FIELD] as const
