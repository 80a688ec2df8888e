/** The languages of the product, the first audience first. The ids are BCP 47 tags. */
export const LANGUAGES = ['zh-CN', 'ru', 'en'] as const

/** A language of the product. */
export type Language = (typeof LANGUAGES)[number]
