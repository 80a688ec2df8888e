import type { ToolbarText } from '../toolbar-text.ts'

export const toolbar: ToolbarText = {
  official: (brand, host) => `Top-up Guard: ${host} — собственный сайт ${brand}`,
  partner: (name) => `Top-up Guard: ${name}, здесь можно пополнить счёт`,
  sister: (name, brand) => `Top-up Guard: ${name} — не российский ${brand}`,
  lookalike: (host, brand) => `Top-up Guard: адрес ${host} подделан под ${brand}`,
  impersonation: (host, brand) => `Top-up Guard: ${host} выдаёт себя за ${brand}`,
  caution: (host) => `Top-up Guard: на ${host} есть что проверить, прежде чем платить`,
  unrelated: 'Top-up Guard: как пополнить счёт',
  unreadable: 'Top-up Guard: эту страницу расширению не видно, справочник работает',
  withheld: 'Top-up Guard: браузер не даёт расширению смотреть этот сайт',
  off: 'Top-up Guard: на этом сайте выключен',
  tampered: (host) => `Top-up Guard: ${host} мешает показать предупреждение`,
}
