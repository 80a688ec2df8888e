import type { ToolbarText } from '../toolbar-text.ts'

export const toolbar: ToolbarText = {
  official: (brand, host) => `Страж баланса: ${host} — собственный сайт ${brand}`,
  partner: (name) => `Страж баланса: ${name}, здесь можно пополнить счёт`,
  sister: (name, brand) => `Страж баланса: ${name} — не российский ${brand}`,
  lookalike: (host, brand) => `Страж баланса: адрес ${host} подделан под ${brand}`,
  impersonation: (host, brand) => `Страж баланса: ${host} выдаёт себя за ${brand}`,
  caution: (host) => `Страж баланса: на ${host} есть что проверить, прежде чем платить`,
  unrelated: 'Страж баланса: как пополнить счёт',
  unreadable:
    'Страж баланса: адрес этой страницы скрыт. Если окно открыл сайт, ничего в нём не вводите',
  withheld: 'Страж баланса: браузер не даёт расширению смотреть этот сайт',
  off: 'Страж баланса: на этом сайте выключен',
  tampered: (host) => `Страж баланса: ${host} мешает показать предупреждение`,
}
