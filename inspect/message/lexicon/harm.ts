import type { Terms } from './terms.ts'

/** What a message says has happened or threatens. */
export const HARM = {
  blocked: {
    ru:
      'заблокир* заблочен* заблочат заблокаем блокир* блокировк* отключ* отрубят приостанов* приостанавл* ограничим ограничат огранич*_доступ* временно_огранич* карт*_огранич* заморо* замороз* аннулир* деактивир* ' +
      'доступ*_закрыт* доступ_будет_закрыт* будет_закрыт* будут_закрыт* будет_удален* удалят удалим удален*_аккаунт* перестан*_работать прекращ*_обслуживан* прекращен* расторг* изъят* арестован* отозван* потеряете_доступ снимут_с_учет* закроют закроем обрубят отрежут прекратим снят*_с_обслуживан* удален*_номер*',
    en:
      'will_block be_block been_block blocked blocking suspend* deactivat* de-activated restrict* terminat* disconnect* locked lock_your be_lock b_lock lockout frozen freeze disabled on_hold and_hold hold_your will_hold be_stop be_disable be_closed be_deleted temporarily_limit* ' +
      'revoke* cut_off switched_off turned_off be_cancelled lose_access lose_your_number lose_service stop_working barred shut_down be_blocked deactivation discontinued service_ends cut_your switch_off be_switched cancel_your_number cancelled_today',
    zh: '冻结 停用 停机 封停 封号 注销 失效 暂停 关停 限制使用 被限制 停止服务 强制关闭 停止使用 锁定 封禁 被封 作废 无法使用 断网 终止服务 停止 关闭 tingji 吊销 取消资格 列入黑名单 限呼 停掉 销号 暂停服务 强制停机 被停 停卡 拉黑名单',
  },
  expires: {
    ru: 'истека* истек истечен* истёк заканчива*_срок* заканчива* срок*_действи* просроч* сгора* сгорят сгорит сгорел* кончается закончил* закончится закончатся устарел* теряет_силу прекраща*_действ* перестанет_действовать подходит_к_концу недействит* истечет истекут истекла истекло',
    en: 'expire* expiring expiry expiration ends_today lapse* runs_out run_out about_to_end coming_to_an_end no_longer_valid out_of_date ends_tonight ending_today ends_on about_to_expire',
    zh: '过期 到期 失效 清零 即将截止 有效期 逾期 届满 快到期 将到期 期满 快过期',
  },
  debt: {
    ru: 'задолженност* штраф* неоплачен* не_оплачен* неуплат* отрицательн*_баланс* баланс_отрицательн* баланс*_отрицательн* отрицательн* долг долга долги долгу взыскан* пени пошлин* недоимк* просроченн*',
    en: 'unpaid overdue outstanding fine fines penalty penalties toll tolls debt owe arrears negative_balance shipping_fee delivery_fee redelivery_fee release_fee processing_fee customs_fee small_fee fee_of charge_due settlement surcharge legal_action',
    zh: '欠费 罚款 欠款 滞纳金 违章 罚单 未缴 未支付 关税 补缴 欠缴 税费 违规 未处理 罚',
  },
  suspicious: {
    ru:
      'подозрительн* взлом* взлам* мошенническ* мошенниками мошенников мошенникам несанкционирован* скомпрометир* утечк* утекл* критическ*_ошибк* вирус* заражен* под_угроз* чужо*_устройств* неизвестн*_устройств* ' +
      'попытк*_вход* вошли_в_ваш* пытаются_войти зашли_в_ваш* оформля*_кредит* оформ*_на_вас* на_ваше_имя от_вашего_имени неизвестн*_лиц* третьи*_лиц* злоумышленник* перевыпуск*_сим* дубликат*_сим* крадут доверенност* нарушен* угрожа* подозрительн*_активност* сомнительн*_операц* чужо*_вход* слили_данн* ваши_данные_у',
    en:
      'hacked suspicious unauthori* unusual compromised virus* infected fraudulent breach* intruder unrecogni* new_device new_payee not_you wasnt_you wasnt_you be_not_you in_your_name be_hack* been_hack* ' +
      'critical_error* leaked unverified cloned at_risk scammers fraudsters criminals duplicate_sim another_device not_done_by_you do_not_request not_recogni* unpaid_legal violation* illegal flagged data_leak leaked_data someone_logged somebody_logged unknown_device',
    zh: '异常 风险 被盗 盗用 涉嫌 泄露 非法 可疑 中毒 病毒 异地登录 他人登录 冒用 安全隐患 被入侵 违法 洗钱 诈骗案 涉案 不法分子 被他人 赌博 涉诈 涉毒 限制出境 木马 走私 违禁品 陌生设备 登录异常 账户异常 异常登录 违规操作 资金异常',
  },
  accident: {
    ru:
      'авари* больниц* дтп сбил* меня_задержали его_задержали задержан_по операци*_срочн* на_операцию нужны_деньги нужна_сумма попал*_в попала_в беда влип* разбил* сломал* сломался утопил* утонул* утерял* ' +
      'мой_новый_номер новый_номер с_нового_номера с_чужого_телефона с_другого_номера пишу_с потерял* в_долг скорой полици* арестовал* украли срочно_нужн* очень_нужн* в_отделении_полиции разбил_телефон утопил_телефон телефон_сдох кошелек_украли карт*_заблокировал* застрял* без_денег не_хватает_на_билет сбил_человек* тюрьм*',
    en:
      'accident hospital jail arrested surgery stranded broke_my phone_broke phone_is_broken phone_broken lost_my dropped_my new_number temporary_number old_phone friends_phone friends_phone ' +
      'in_trouble help_me need_money emergency smashed cracked mugged stolen my_purse my_wallet need_a_favour need_a_favor locked_out_of stuck_at lost_phone phone_died card_got_blocked detained in_custody bail robbed short_on_cash missed_my_flight wallet_was_stolen',
    zh: '车祸 住院 出事 被抓 拘留 急用钱 手机坏了 手机丢了 手机摔 手机掉 新号码 换号 换了号 手术 被扣 周转 急需 急用 新手机号 新号 没钱 抓了 撞了 出不来 嫖娼 有急事 手机进水 手机没电 新微信 同学的微信 被拘 急诊 卡被冻结 被打劫 急着用钱 撞到人 出车祸 被骗光 钱包丢',
  },
  voided: {
    ru: 'отменен* отменён* отмена_рейс* задержан*_посылк* посылк*_задержан* задержан* не_доставлен* не_удалось_доставить не_смогли_доставить не_смог_доставить неверн*_адрес* неполн*_адрес* неверно_указан* адрес_указан_неверно невозможно_доставить возвращен*_отправит* на_таможн* таможн* верн*_отправител* утилизир* уничтожен* не_хватает_адрес*',
    en: 'undelivered not_delivered not_be_delivered could_not_be_delivered unable_to_deliver could_not_deliver couldnt_deliver failed_delivery missed_delivery missed_your delivery_failed been_held is_held being_held held_at be_hold incomplete_address wrong_address address_is_incomplete invalid_address missing_address returned_to_sender return_to_sender wait_for_delivery pending_delivery unclaimed held_by stuck_at on_hold waiting_for_you has_been_cancelled',
    zh: '航班取消 已取消 已被取消 因故取消 故障 无法投递 无法派送 地址不详 地址错误 地址有误 滞留 扣留 派送失败 丢失 破损 退回 无法起飞 无法送达 信息不全',
  },
  charged: {
    ru: 'списани* списал* спишут спишет будет_списан* списано списана к_списанию переведен*_с_вашего перевод_на_сумму оформлен_кредит одобрен_кредит',
    en: 'charged overcharged debited transaction_of transaction_for payment_of payment_for you_have_authori* purchase_of subscription_renew* auto-renew* withdrawal',
    zh: '扣除 扣款 年费 扣费 被扣 支出 消费 自动续费 扣取 已开通 交易',
  },
} satisfies Record<string, Terms>
