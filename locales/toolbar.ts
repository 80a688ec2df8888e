import type { Language } from '../guide/language.ts'
import { toolbar as en } from './en/toolbar.ts'
import { toolbar as ru } from './ru/toolbar.ts'
import type { ToolbarText } from './toolbar-text.ts'
import { toolbar as zh } from './zh-CN/toolbar.ts'

/** The toolbar's words in each language. The background needs all of them at once. */
export const TOOLBAR_TEXT: Record<Language, ToolbarText> = { 'zh-CN': zh, ru, en }
