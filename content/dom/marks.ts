import { sharedWorld } from '../shared-world.ts'

/** What is ours: the stage marks it, and the look at the page passes it by. They are two scripts. */
const world = sharedWorld()
world.ours ??= new WeakSet()
const { ours } = world

/** Marks an element as ours, so that a look at the page never takes our panel for part of it. */
export const markOurs = (element: Element): void => {
  ours.add(element)
}

/** Whether an element, or an event's target, is ours. */
export const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && ours.has(target)

/** Forms that the page's scripts submit: nobody sees where their fields go. */
export const sentByScript = new WeakSet<Element>()
