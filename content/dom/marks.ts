const hosts = new WeakSet<Element>()

/** Marks an element as ours, so that a look at the page never takes our panel for a part of it. */
export const markOurs = (element: Element): void => {
  hosts.add(element)
}

/** Whether an element, or an event's target, is ours. */
export const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && hosts.has(target)

/** Forms whose sending the page has taken over: where their fields went then, nobody saw. */
export const sentByScript = new WeakSet<Element>()
