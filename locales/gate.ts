/** What the gate's cover says, in every language at once, where it can't ask which one is wanted. */
export const GATE_TEXTS: readonly ((host: string, imitates: string) => string)[] = [
  (host, imitates) =>
    `俄卡充值卫士拦下了 ${host}：这个网址在模仿 ${imitates}。扩展刚刚更新或被停用，无法显示详情，请关闭此标签页。`,
  (host, imitates) =>
    `Страница ${host} остановлена: её адрес подделан под ${imitates}. Расширение только что обновилось или отключено и не может показать подробности. Закройте вкладку.`,
  (host, imitates) =>
    `${host} was stopped: its address imitates ${imitates}. The extension has just been updated or switched off and can't show the details. Please close this tab.`,
]
