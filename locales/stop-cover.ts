import type { Language } from '../guide/language.ts'

/** The words on a stopped document. */
interface StopCoverText {
  product: string
  stopped(host: string, imitates: string): string
  open(imitates: string): string
  close: string
}

/** Every language at once, because the judge can't ask which one is set. Short, because the judge carries them. */
export const STOP_COVER_TEXTS: Readonly<Record<Language, StopCoverText>> = {
  'zh-CN': {
    product: '俄卡充值卫士',
    stopped: (host, imitates) => `已拦下 ${host}：它在冒充 ${imitates}。`,
    open: (imitates) => `打开真正的 ${imitates}`,
    close: '或者关闭此标签页。',
  },
  ru: {
    product: 'Страж баланса',
    stopped: (host, imitates) => `Страница ${host} остановлена: она подделана под ${imitates}.`,
    open: (imitates) => `Открыть настоящий ${imitates}`,
    close: 'Или закройте вкладку.',
  },
  en: {
    product: 'Top-up Guard',
    stopped: (host, imitates) => `${host} was stopped: it imitates ${imitates}.`,
    open: (imitates) => `Open the real ${imitates}`,
    close: 'Or close this tab.',
  },
}
