/** What a registered host is for. `payment` and `account` hosts get the in-page panel. */
export const ROLES = ['payment', 'account', 'shop', 'site', 'bank', 'service'] as const

/** A registered host's role. */
export type Role = (typeof ROLES)[number]
