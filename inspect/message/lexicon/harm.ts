import type { Terms } from './terms.ts'

/** What a message says has happened or threatens. */
export const HARM = {
  blocked: {
    ru:
      'заблокир* заблочен* заблочат блокир* блокировк* блокиров* отключ* отключат обесточ* приостанов* приостанавл* ограничен* ограничим ограничат заморо* замороз* аннулир* деактивир* ' +
      'доступ*_закрыт* доступ_будет_закрыт* будет_закрыт* будет_удален* будет_удалён* удалят удалим перестан*_работать прекращ*_обслуживан* расторг* изъят* арестован* отозван*',
    en:
      'block blocked blocking blocks suspend* deactivat* restrict* terminat* disconnect* locked lockout frozen freeze disabled disable limited on_hold closed_permanently be_closed be_deleted ' +
      'cut_off switched_off turned_off cancelled_permanently be_cancelled lose_access lose_your_number',
    zh: '冻结 停用 停机 封停 封号 注销 失效 暂停 关停 限制使用 被限制 停止服务 强制关闭 停止使用 锁定 强制停机 封禁 被封 作废 无法使用 断网 终止服务',
  },
  expires: {
    ru: 'истека* истек истечен* истёк заканчива*_срок* срок*_действи* просроч* сгора* сгорят сгорит кончается закончил*_срок* закончится_срок* устарел* теряет_силу прекраща*_действ* перестанет_действовать подходит_к_концу заканчивается_договор* договор_заканчивается договор*_закан*',
    en: 'expire* expiring expiry expiration outdated ends_today lapse* runs_out about_to_end no_longer_valid invalid out_of_date',
    zh: '过期 到期 失效 清零 即将截止 有效期 逾期',
  },
  debt: {
    ru: 'задолженност* штраф* неоплачен* не_оплачен* неуплат* отрицательн*_баланс* баланс_отрицательн* баланс*_отрицательн* долг долга долги долгу взыскан* пени пошлин* недоимк*',
    en: 'unpaid overdue outstanding fine fines penalty penalties toll tolls debt owe arrears negative_balance shipping_fee customs_fee fee fees charge_due settlement surcharge',
    zh: '欠费 罚款 欠款 滞纳金 违章 罚单 未缴 未支付 关税 手续费 补缴 欠缴',
  },
  suspicious: {
    ru:
      'подозрительн* взлом* взлам* мошенническ* мошенник* несанкционирован* скомпрометир* утечк* утекл* критическ*_ошибк* вирус* заражен* под_угроз* чужо*_устройств* неизвестн*_устройств* нов*_устройств* ' +
      'попытк*_вход* вход*_с_нов* вошли_в_ваш* оформля*_кредит* оформ*_на_вас* на_ваше_имя от_вашего_имени неизвестн*_лиц* третьи*_лиц* перевыпуск*_сим* дубликат*_сим*',
    en:
      'hacked suspicious unauthori* unusual compromised virus* infected fraudulent fraud_alert breach* intruder unrecogni* new_device new_payee not_you wasnt_you wasn\'t_you be_not_you in_your_name ' +
      'critical_error* detected leaked unverified unsafe cloned',
    zh: '异常 风险 被盗 盗用 涉嫌 泄露 非法 可疑 中毒 病毒 异地登录 他人登录 冒用 安全隐患 被入侵',
  },
  accident: {
    ru:
      'авари* больниц* дтп сбил* задержал* задержан* операци*_срочн* на_операцию нужны_деньги нужна_сумма попал*_в попала_в беда влип* разбил*_телефон* телефон*_разбил* телефон*_сломал* сломал*_телефон* утопил*_телефон* утонул* ' +
      'мой_новый_номер новый_номер потерял*_телефон* выручи* займи* одолжи* в_долг скорой',
    en:
      'accident hospital jail arrested surgery stranded broke_my_phone phone_broke phone_is_broken phone_broken lost_my_phone dropped_my_phone new_number temporary_number old_phone friends_phone friend\'s_phone ' +
      'in_trouble help_me need_money emergency smashed_my_phone cracked_my_phone phone_is_smashed',
    zh: '车祸 住院 出事 被抓 拘留 急用钱 手机坏了 手机丢了 新号码 换号 借我 手术 被扣 周转 急需 新手机号 换了号',
  },
  voided: {
    ru: 'отменен* отменён* отмена_рейс* рейс*_отмен* задержан*_посылк* посылк*_задержан* не_доставлен* не_удалось_доставить не_смогли_доставить неверн*_адрес* неполн*_адрес* адрес_указан_неверно невозможно_доставить возвращен*_отправит* на_таможн* верн*_отправител* утилизир*',
    en: 'undelivered not_delivered could_not_be_delivered unable_to_deliver failed_delivery missed_delivery delivery_failed been_held is_held being_held held_at be_hold incomplete_address wrong_address address_is_incomplete invalid_address missing_address returned_to_sender return_to_sender wait_for_delivery pending_delivery unclaimed awaiting_delivery held_by stuck_at',
    zh: '航班取消 已取消 已被取消 故障 无法投递 无法派送 地址不详 地址错误 地址有误 滞留 扣留 派送失败 丢失 破损 退回 延误',
  },
} satisfies Record<string, Terms>
