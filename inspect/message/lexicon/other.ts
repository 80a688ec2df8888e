import type { Terms } from './terms.ts'

/** What a message is about, how it presses, and what makes it harmless. */
export const OTHER = {
  number: {
    ru: 'номер* ваш_номер линия_связи абонентск* услуг*_связи связь связи',
    en: 'number line phone_number mobile_number service services line_rental',
    zh: '号码 手机号 手机卡 电话卡 手机号码 本机 您的手机 话费 通信服务 卡号',
  },
  sim: {
    ru: 'сим симк* сим-карт* симкарт* sim sim-карт* sim-card esim есим сим-карты договор*_связи договор*_с_оператор* абонентск*_договор* договор*_об_оказан* договор*_на_номер* срок_сим* договор*_на_связь договор*_обслуживан* договор*_на_обслуживан*',
    en: 'sim simcard sim-card esim sims mobile_contract phone_contract service_contract sim_card',
    zh: 'sim 电话卡 手机卡 sim卡 通信合同 手机合同 入网 合约',
  },
  contract: {
    ru: 'договор* контракт* ',
    en: 'contract agreement subscription plan',
    zh: '合同 合约 协议 套餐',
  },
  account: {
    ru: 'аккаунт* кабинет* учетн*_запис* учётн*_запис* счет счета счету счёт карт* профил* кошел* госуслуг* онлайн-банк* телеграм* вотсап* whatsapp инстаграм* страниц* доступ id_apple пользовател* подписк* premium криптокошел*',
    en: 'account accounts a/c acc card cards wallet profile netbanking banking kyc k.y.c kyc_details apple_id icloud netflix amazon whatsapp telegram membership access customer_profile id subscription instagram facebook application',
    zh: '账户 账号 帐户 帐号 银行卡 信用卡 网银 手机银行 密码器 密令 支付宝 微信 钱包 电子器 用户您 证书 会员 etc 认证 卡片 医保卡 社保卡',
  },
  urgent: {
    ru: 'срочно немедленн* незамедлительн* сегодня последн* быстрее скорее прямо_сейчас сейчас_же иначе успе* осталось торопи* до_конца_дня в_течени* экстренн* моментальн* час* сутки суток завтра сейчас не_позднее сию_минуту',
    en: 'urgent* immediate* now today tonight final last_chance asap hurry within hrs hours 24hr 24hrs 24h 48h hour otherwise before quickly deadline warning attention failure_to tomorrow notice minutes',
    zh: '立即 尽快 马上 今日 今天 次日 小时内 及时 紧急 即时 尽早 速 最后 否则 务必 24小时 明日 分钟内 赶紧 立刻 以免 当日 限时 将于今日 时之前',
  },
  secret: {
    ru: 'никому_не_говори никому_не_рассказ* неразглашен* никому_ни_слова не_рассказывай* тайн*_следств* не_кладите_трубк* не_клади_трубк* не_бросайте_трубк* маме_не_говори папе_не_говори конфиденциальн* между_нами это_секрет не_звони_мне не_могу_говорить говорить_не_могу никому_пока только_никому ни_с_кем_не не_обсужда* никому_о',
    en: 'dont_tell_anyone dont_tell_anyone do_not_tell_anyone keep_this_secret keep_it_secret confidential do_not_hang_up stay_on_the_line tell_nobody dont_tell_mum dont_tell_dad between_us dont_mention cant_talk cannot_talk dont_call_me do_not_contact dont_ask_in do_not_discuss dont_discuss discuss_this_with_anyone',
    zh: '不要告诉任何人 别告诉 保密 不要挂 别声张 不要跟 别跟 先别说 不方便接电话 不方便说话 别打电话 别在群里 不许告诉 别和任何人',
  },
  safeAccount: {
    ru: 'безопасн*_счет* безопасн*_счёт* защищен*_счет* защищён*_счёт* резервн*_счет* резервн*_счёт* страхов*_счет* специальн*_счет* специальн*_счёт* спецсчет* безопасн*_ячейк* декларир*_счет* единый_лицевой_счет* гарантийн*_счет* защищен*_ячейк* в_безопасное_место',
    en: 'safe_account secure_account safe_wallet holding_account protected_account secure_wallet reserve_account escrow_wallet safe_deposit_account',
    zh: '安全账户 安全帐户 监管账户 安全账号 清查账户 保护账户 核查账户 指定账户',
  },
  never: {
    ru: 'никому не_сообщайте никогда мошенники не_говорите не_передавайте не_называйте не_переходите не_отправляйте не_вводите не_диктуйте не_переводите не_отдавайте не_верьте остерегайтесь не_запрашива* не_спрашива* не_просит не_просим не_отвечайте не_звон* берегитесь мошенники_представля* мошенники_могут не_сообщай не_говори',
    en: 'never do_not_share dont_share dont_share not_share not_ask beware do_not_disclose do_not_give do_not_tell do_not_click dont_click do_not_reply_with do_not_forward not_to_share dont_tell will_not_ask dont_give',
    zh: '请勿 切勿 勿 不要 谨防 防骗 不会索要 别人 打死 警惕 不得 提高警惕 注意防范 反诈 不轻信',
  },
  linkWord: {
    ru: 'по_ссылк* ссылк* по_кнопке',
    en: 'link links click_here',
    zh: '链接 网址 点此 点这里',
  },
  waiting: {
    ru: 'ждет_сообщен* важн*_сообщен*',
    en: 'urgent_message important_message message_waiting customer_service_announcement service_announcement new_message',
    zh: '重要通知 紧急通知',
  },
  smsContent: {
    ru: 'цифры циферки цифру из_смс из_sms из_сообщения следующего_сообщения придет_в_смс придет_смс номер_талона код_приглашения из_пуша цифр',
    en: 'from_sms from_the_sms from_the_text from_your_sms from_your_text number_from sms_you text_you code_from login_code 6_digits six_digits digits_code six_numbers',
    zh: '短信里 短信内容 收到的数字 收到的短信 四位数 六位数 位数 验证短信 激活码 二维码和 把码 里的数字 短信码 收到的验证码 ',
  },
  notYou: {
    ru: 'это_не_вы не_вы_совершали вы_не_совершали это_были_не_вы не_вы вы_не_оформляли вы_не_подавали',
    en: 'was_not_you wasnt_you not_you didnt_authori* did_not_authori* not_authori* didnt_make not_made_by_you if_you_did_not if_you_didnt',
    zh: '若非本人 非本人 如非本人 不是本人 若不是您',
  },
  linked: {
    ru: 'связанн*_устройств* связанные_устройства привязанн*_устройств*',
    en: 'linked_devices link_a_device',
    zh: '关联设备 已登录设备',
  },
  mistake: {
    ru: 'ошибочно по_ошибке ошибся ошиблась не_туда случайно',
    en: 'by_mistake wrong_number accidentally by_accident mistakenly',
    zh: '充错 误充 打错 转错 错充 不小心充',
  },
  giveBack: {
    ru: 'верните вернуть верни переведите_обратно обратно отправьте_обратно',
    en: 'send_it_back send_back return_it give_it_back pay_it_back transfer_back return_the pay_me_back',
    zh: '退给我 转回 退回来 还给我 退我 转还',
  },
  cardForRent: {
    ru: 'карту_в_аренду аренд*_карт* сдаёшь_карту сдаешь_карту куплю_карт* купл*_сим* сдать_карту аккаунт_в_аренду аренда_аккаунт*',
    en: 'rent_your_card rent_your_account sell_your_sim sell_your_card buy_your_sim rent_your_whatsapp',
    zh: '收银行卡 收电话卡 收卡 银行卡电话卡 租卡 接码 接个码 收俄罗斯银行卡 卖卡 租号',
  },
  job: {
    ru: 'на_работу вакансия вакансии подработк* трудоустройств* обучение нужны_люди требуются ищем_людей оклад резюме набор_сотрудник* вакансию',
    en: 'job hired part-time vacancy hiring recruiter recruiting salary remote_job position interview resume',
    zh: '内部关系 招聘 招中文 报名 兼职 日薪 高薪 出租 单间 换汇 换卢布 撤侨 汇率优惠 汇率比 招人 招工 岗位 月薪 时薪 录用 入职 招募',
  },
  deposit: {
    ru: 'оплатить_обучение обучение_и взнос страховк* залог задаток депозит_за предоплат*',
    en: 'deposit release_fee processing_fee upfront training_fee western_union',
    zh: '押金 定金 服装费 保证金 先转 先付 先付款 手续费 新个人账户',
  },
  inPerson: {
    ru: 'салон* офис* отделени* лично магазин*',
    en: 'shop store branch in_person in_the_shop office',
    zh: '营业厅 网点 门店 柜台',
  },
  reported: {
    ru:
      'если_вам_звон* мошенники_представля* мошенники_звон* мошенники_могут мошенники_присыла* мошенники_просят если_вас_просят звонят_и_просят мы_не_звоним не_звонят не_звонит не_открывает не_открываем фразы ' +
      'звонили_сказали звонили_и_сказали звонили_сказали_что звонил*_сказал* это_правда это_развод развод_или или_развод разводят это_мошенник* схем*_обман* прислали_смс пришло_смс мне_пришло никогда_не_прос* не_просят предупреждает_если звонят в_новостях ходит_фраза ходят_по_квартир* трубку_бросайте сразу_кладите положите_трубку бросайте_трубку вешайте_трубку рассказываю_что я_звонил* никуда_не_звон* бросили_трубку представился представилась представляются выманива* разводка разводилы обманыва* на_удочку это_обман имейте_в_виду',
    en: 'is_it_normal got_one_of one_of_those never_ask we_never will_never if_someone if_anyone_asks is_a_scam its_a_scam scam_calls scam_alert told_them is_this_real is_this_a_scam got_a_text got_an_sms common_scam scammers_may scammers_pretend scammers_call hang_up just_hang psa fyi somebody_phones somebody_calls someone_calls someone_called if_somebody if_anybody fell_for the_trick hijack_trick hijacked_my cloned_my pretends_to pretending_to impersonating please_ignore ignore_it phishing told_me_that',
    zh: '均为诈骗 都是诈骗 是诈骗 防范电信诈骗 防诈骗 防诈 反诈 公安提醒 警方提醒 骗子 骗局 谎称 冒充使馆 冒充公 冒充客服 冒充领导 冒充银行 冒充老师 是真的吗 是骗人的吗 谨防 有人冒充 冒充 自称 收到直接删 直接删 直接挂 挂掉 别信 别上当 不要上当 上当 套路 新骗术 电诈 接到个电话 接到电话说 打电话说我 笑死 禁止发',
  },
  others: {
    ru: 'третьим_лицам посторонним',
    en: 'anyone others',
    zh: '他人 别人 任何人',
  },
  child: {
    ru: 'племянни* ребен* ребён* дочк* дочь сына крестни* внучк* подруг* знаком*',
    en: 'niece nephew daughter my_kid my_child granddaughter friend',
    zh: '侄女 女儿 孩子 外甥 儿子 闺女 宝宝 朋友',
  },
  lost: {
    ru: 'передан_друго* перейдет_друго* перейдёт_друго* передад*_друго* отдад*_друго* другому_абонент* потеряете_номер лишитесь_номера выстав*_на_продаж* номер_уйдет',
    en: 'given_to_someone reassigned transferred_to_another lose_your_number given_to_another passed_to_another',
    zh: '转给他人 号码回收 回收号码 收回号码 号码将被收回 被回收',
  },
  insurance: {
    ru: 'осаго каско страхов* полис* ипотек* вклад* депозит* аренд* сертификат* водительск*',
    en: 'insurance policy mortgage lease deposit_account certificate warranty',
    zh: '保险 保单 房贷 租房 理财产品',
  },
} satisfies Record<string, Terms>
