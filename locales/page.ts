import type { Language } from '../guide/language.ts'
import { page as en } from './en/page.ts'
import type { PageText } from './page-text.ts'
import { page as ru } from './ru/page.ts'
import { page as zh } from './zh-CN/page.ts'

/** The words shown inside pages, in every language. The background sends the panel those it needs. */
export const PAGE_TEXT: Record<Language, PageText> = { 'zh-CN': zh, ru, en }
