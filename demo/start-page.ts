import type { Language } from '../guide/language.ts'
import { VISITS } from './visits.ts'

const WORDS: Readonly<Record<Language, { title: string; lead: string; next: string }>> = {
  'zh-CN': {
    title: '俄卡充值卫士：演示',
    lead: '下面每一页都由这台机器自己提供，网址只是借用，不会连到真的网站。',
    next: '打开一页，看看会发生什么；再点工具栏上的图标，随便搜点什么，比如“余额”或 meiwang。',
  },
  ru: {
    title: 'Страж баланса: показ',
    lead: 'Все страницы ниже отдаёт этот компьютер, адреса только позаимствованы: настоящие сайты не затрагиваются.',
    next: 'Откройте страницу и посмотрите, что будет. Затем нажмите значок на панели браузера и поищите что-нибудь, например «баланс».',
  },
  en: {
    title: 'Top-up Guard: demo',
    lead: 'This machine serves every page below; the addresses are only borrowed, and no real site is reached.',
    next: 'Open a page and see what happens. Then press the icon in the toolbar and search for something, such as “balance”.',
  },
}

/** Returns the page that lists the demo's pages, with a line about each, in a language. */
export function startPage(language: Language): string {
  const { title, lead, next } = WORDS[language]
  const rows = VISITS.map(
    ({ url, look }) => `<li><a href="${url}">${url}</a><br>${look[language]}</li>`,
  )
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>
<meta name="color-scheme" content="light dark">
<body style="font: 17px/1.6 system-ui; max-width: 42em; margin: 3em auto; padding: 0 1em">
<h1>${title}</h1><p>${lead}</p><ol>${rows.join('')}</ol><p>${next}</p>`
}
