import { Pool } from '../harness/pool.ts'

/**
 * Tabs of one browser in which somebody types at the same time. People type when they do, however slow the machine: more
 * of them than it carries would outrun the guard as no single person does.
 */
export const PEOPLE = new Pool(['one', 'two', 'three'], async () => {})
