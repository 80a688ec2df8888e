/** Forms whose sending the page has taken over: where their fields went then, nobody saw. */
export const sentByScript = new WeakSet<Element>()
