const hosts = new WeakSet<Element>()

/** Marks an element as ours, so that a look at the page never takes our panel for part of it. */
export const markOurs = (element: Element): void => {
  hosts.add(element)
}

/** Whether an element, or an event's target, is ours. */
export const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && hosts.has(target)

/** Forms that the page's scripts submit: nobody sees where their fields go. */
export const sentByScript = new WeakSet<Element>()
