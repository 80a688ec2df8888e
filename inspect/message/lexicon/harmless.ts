import type { Terms } from './terms.ts'

/** What no thief has: a way that the person knows already, or money that comes by itself. */
export const HARMLESS = {
  /** The sender's own app, account or shop, opened by the person. */
  ownChannel: {
    ru: 'в_приложен* в_мобильн*_приложен* в_личн*_кабинет* в_салон* в_офис* в_отделен* в_мфц на_госуслуг* через_госуслуг* в_нашем_магазин* на_нашем_сайт* на_ресепшен* в_банкомат* в_банк_онлайн на_сайте_банка в_чате_приложен* в_деканат*',
    en: 'in_the_app in_our_app in_your_app via_the_app through_the_app banking_app in_my_account your_online_banking at_any_branch at_the_branch in_any_shop in_our_shop in_store in_any_store at_the_reception at_reception on_our_website at_the_office at_the_desk international_office',
    zh: '公众号 小程序 app内 营业厅 柜台 网点 前台 手机银行app 官方app 掌上 教务处 到店 现场办理 服务大厅 办公室',
  },
  /** Money that comes back the way it was paid, with nothing to be done. */
  byItself: {
    ru: 'автоматическ* на_ту_же_карту на_карту_с_которой на_карту_оплаты ничего_делать_не тем_же_способ* на_вашу_карту_в_течени* возврат_оформлен возврат_отправлен вернется_на вернутся_на вернулись',
    en: 'original_payment_method original_method_of_payment same_card same_payment_method automatically no_action_needed no_action_required no_action_is has_been_issued has_been_processed credited_back',
    zh: '自动 原路 原支付 已完成 充值成功 支付成功 已到账 已退回 退回原 原账户 无需操作 已原路',
  },
} satisfies Record<string, Terms>
