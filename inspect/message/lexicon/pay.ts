import type { Terms } from './terms.ts'

/** How money or a person's name would pass to somebody else, and why it should in a hurry. */
export const PAY = {
  toPerson: {
    ru: 'на_карту по_номеру_карты на_номер_карты сбп usdt юсдт крипт* на_кошел* этот_кошел* перевод*_на_номер физлиц* на_личн*_счет* на_счет_специалист* в_биткоин*',
    en: 'usdt crypto bitcoin gift_card gift_cards western_union moneygram personal_account personal_card friends_family to_this_card to_my_card to_this_number to_this_account by_sbp via_sbp sbp private_account',
    zh: '个人卡 个人账户 私人账户 我的账户 这个支付宝 支付宝转 支付宝付 支付宝收 支付宝秒 usdt u币 比特币 转这个 转我 转给我 打我 收款码 微信转账 银行卡号 点卡',
  },
  /** An order to move money, never the name of a payment. */
  transfer: {
    ru: 'переведи переведите переводи переводите переведёшь перечисли перечислите скинь скиньте кинь киньте закинь закиньте перекинь перекиньте внеси внесите положи положите отправь_деньг* отправьте_деньг* пришли_деньг* пришлите_деньг* займи одолжи выручи',
    en: 'send_money transfer_the transfer_your transfer_it transfer_all transfer_to move_your move_the_money wire_the wire_it wire_me send_me send_it_to lend_me pay_him pay_her pay_them buy_me cover_it',
    zh: '转到 转入 转至 转过来 转给我 转我 打到 打给我 打过来 汇到 汇给 汇过来 垫付 垫一下 借我 先借',
  },
  upfront: {
    ru: 'залог* предоплат* аванс* задаток* вперед вперёд взнос* депозит_за страховк* гарантийн*_плат* за_пробив* за_оформлен*',
    en: 'deposit upfront up_front in_advance advance_payment booking_fee lawyers_fee processing_fee release_fee clearance_fee admin_fee training_fee registration_fee insurance_fee refundable_fee activation_fee half_in_advance pay_first small_fee fee_of',
    zh: '押金 定金 先付 先转 先付款 先交 垫付 垫上 先垫 帮我垫 手续费 清关费 保证金 报名费 服装费 解冻费 律师费 验证金 培训费 中介费 先打',
  },
  scarce: {
    ru: 'пока_не_забрал* чтобы_не_отдал* не_отдали_другим отдам_другому осталось_мало остались_последн* последн*_мест* в_очереди очередь_из много_желающих кто_первый желающ*_много еще_трое',
    en: 'others_are_interested other_people_interested before_someone_else lots_of_interest many_people_asking last_one_left first_come selling_fast only_two_left queue_of',
    zh: '手慢无 最后几张 很多人要 留位 名额有限 仅剩 先到先得 排队的人',
  },
  cannotMeet: {
    ru: 'за_границей в_отъезде потом_покаж* потом_встрет* возврат*_не_дела* без_возврат* возврат*_нет не_смогу_встретит* встретиться_не_смогу сразу_после_оплаты после_оплаты_скину билет*_скину только_перевод*',
    en: 'cant_meet cannot_meet cant_show currently_abroad out_of_the_country i_am_abroad im_abroad out_of_town no_refund* already_at_airport keys_by_courier keys_by_mail after_payment_i pdfs_afterwards no_viewing',
    zh: '不在国内 人在国外 房东在国外 不方便见面 不退不换 概不退 当天拿 先转后 付款后发',
  },
  insider: {
    ru: 'свой_человек свои_люди знаком*_в через_своих через_знаком* без_экзамен* без_очеред* без_документ* без_присутств* задним_числом гаранти*_одобрен* сто_процентов',
    en: 'works_for_the_immigration works_at_the_embassy works_in_immigration my_contact_in without_exam no_exam without_queue without_documents no_documents_needed guaranteed_approval 100%_legal insider inside_information inside_info backdated friend_in_the',
    zh: '有熟人 内部票 内部渠道 内部消息 内部名额 包过 保过 包下 包签 无需材料 不用材料 免考 走后门 内幕',
  },
  exchange: {
    ru: 'обмен*_валют* обменя* меняю_рубл* меняю_юан* куплю_рубл* куплю_юан* продам_рубл* продам_юан* продам_usdt по_лучшему_курсу выгодн*_курс* курс*_лучше',
    en: 'exchange_rubles exchange_rub exchange_your exchange_yuan exchange_money exchange_cash exchange_usdt change_rubles better_rate best_rate good_rate better_than_the_bank',
    zh: '换汇 换卢布 换人民币 换钱 出卢布 收卢布 卢布兑 汇率优惠 汇率比 代换',
  },
  newDetails: {
    ru: 'реквизит*_изменил* реквизит*_сменил* нов*_реквизит* изменил*_реквизит* смен*_реквизит* смен*_счет* счет_изменил* нов*_карт*_для_оплат* нов*_счет_для',
    en: 'details_have_changed bank_details_changed account_has_changed changed_our_bank changed_bank new_bank_details new_account_details updated_bank_details new_payment_details account_details_have',
    zh: '收款账户变更 账户变更 账户临时变更 账户因 新收款 更换收款 换了账户 收款账号变更 新账号收款 账户有变',
  },
  sure: {
    ru: 'гарантирован*_доход* гарантирован*_прибыл* без_риск* без_рисков* доход*_гарантир* стабильн*_доход* пассивн*_доход* сигнал*_от',
    en: 'guaranteed_return* guaranteed_profit* risk_free no_risk zero_risk guaranteed_income passive_income double_your_money',
    zh: '稳赚 稳赚不赔 稳定收益 包赚 零风险 无风险 保本高 高回报 稳拿 躺赚',
  },
  giveUp: {
    ru: 'отдать отдаете отдаёте отдай отдайте отдаешь отдаёшь отдашь на_себя сдать сдаешь сдаёшь в_аренду аренд* скупа* скупк* куплю выкупаем выкуплю продай продайте продать_сво* возьму_в_аренду оформи_на оформить_на оформлю_на на_вас',
    en: 'rent lend sell_us sell_your sell_me hand_over give_us rent_out buy_your let_us_use use_your in_your_name ',
    zh: '收购 高价收 回收 借用 借你 租用 出租你 办好给我 给我用 一起给 给卡 卡给 归我 收俄罗斯 交给我们 卖给 ',
  },
  credentials: {
    ru: 'логин_и_парол* логин*_парол* пароль_и_логин паролем_и_логином логин_пароль',
    en: 'user_id_password user_id_and_password id_and_password username_and_password login_and_password login_password user_name_and_password email_and_password password_and_pin card_number_and_pin card_number_and_cvv id_password',
    zh: '账号密码 账号和密码 账户密码 用户名和密码 帐号密码 登录密码 支付密码 卡号密码',
  },
} satisfies Record<string, Terms>
