/**
 * The words on the cover of a stopped document, in every language at once, because the judge can't ask which one is set.
 * Short, because the judge carries them.
 */
export const STOP_COVER_TEXTS: readonly ((host: string, imitates: string) => string)[] = [
  (host, imitates) => `俄卡充值卫士拦下了 ${host}：网址在模仿 ${imitates}。请关闭此标签页。`,
  (host, imitates) =>
    `Страница ${host} остановлена: адрес подделан под ${imitates}. Закройте вкладку.`,
  (host, imitates) => `${host} was stopped: its address imitates ${imitates}. Close this tab.`,
]
