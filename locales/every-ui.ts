import type { Language } from '../guide/language.ts'
import { ui as en } from './en/ui.ts'
import { ui as ru } from './ru/ui.ts'
import type { UiText } from './shapes.ts'
import { ui as zh } from './zh-CN/ui.ts'

/** The interface's words in every language: to read all three costs less than to ask for one when it is known which. */
export const UI: Readonly<Record<Language, UiText>> = { 'zh-CN': zh, ru, en }
