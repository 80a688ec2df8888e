/**
 * The words of the gate's cover in every language at once, since it can't ask which one is set. Short, because it runs
 * everywhere.
 */
export const GATE_TEXTS: readonly ((host: string, imitates: string) => string)[] = [
  (host, imitates) => `俄卡充值卫士拦下了 ${host}：网址在模仿 ${imitates}。请关闭此标签页。`,
  (host, imitates) =>
    `Страница ${host} остановлена: адрес подделан под ${imitates}. Закройте вкладку.`,
  (host, imitates) => `${host} was stopped: its address imitates ${imitates}. Close this tab.`,
]
