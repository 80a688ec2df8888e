import { signal } from '@preact/signals'
import type { Holding, Place } from '../../guide/ways/situation.ts'

/** What was answered to the decision helper. It outlives the view: going to a topic and back asks nothing twice. */
export const place = signal<Place>('in-russia')
export const holdings = signal<readonly Holding[]>([])
export const passport = signal(true)
export const gosuslugi = signal(false)
