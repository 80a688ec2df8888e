import type { Terms } from './terms.ts'

/** What a message promises. */
export const LURE = {
  prize: {
    ru: 'выиграли выиграл выиграла выигрыш* вы_победили вы_победител* стали_победител* стал*_победител* ваш_приз приз призы приза призов вам_подарок ваш_подарок получит*_подарок забер*_подарок забр*_подарок розыгрыш* лотере* джекпот* победителем счастливчик*',
    en: 'you_won you_win you_have_won you_can_win u_won u_have_won has_won have_won you\'ve_won win_a w0n winner* award awarded prize* reward* lottery jackpot lucky_draw prize_draw been_selected been_chosen are_selected were_selected is_selected are_chosen has_been_drawn selected_to_receive chosen_to_receive picked_you u_have_won giveaway gift_card free_gift claim_your sweepstake*',
    zh: '中奖 奖品 大奖 抽中 抽选 幸运用户 幸运观众 获奖 得奖 二等奖 一等奖 领奖 奖金 免费领 现金礼包 礼包 誉者 兑奖 抽到 免费送',
  },
  compensation: {
    ru: 'компенсац* выплат* выплач* возврат* возмещен* субсиди* пособи* наследств* начислен* вам_положен* полагается вам_одобрен* материальн*_помощ* соцвыплат* неиспользованн* перерасчет* перерасчёт* переплат* получить_деньги вернем_деньги кешбэк* кэшбэк* кешбек* зачислен* получение_средств получения_средств',
    en: 'refund* compensation rebate inheritance tax_refund unclaimed grant entitled eligible payout reimbursement cashback overpaid overpayment stimulus will_be_credited can_be_credit be_credited bursary benefit_payment',
    zh: '补偿 赔偿 退款 补贴 返现 理赔 退税 退费 误机费 领取补助 补助 津贴 返还 多收 退还',
  },
  points: {
    ru: 'балл* баллы бонус* бонусн* бонусные кэшбек_баллы миль мили',
    en: 'points bonus redeem* vouchers voucher loyalty reward_points unredeemed un-redeemed',
    zh: '积分 积份 兑换 红包 优惠券 里程',
  },
  discount: {
    ru: 'скидк* со_скидкой дешевле полцены половин*_цены вдвое_больше в_два_раза удво* выгодн*_курс* по_курсу получи*_в_2 x2 х2 бонусом_сверху за_полцены ниже_номинала',
    en: 'discount* half_price half_off cheap cheaper double_your double_balance double_the twice_the x2 2x special_offer best_rate bonus_balance free_credit',
    zh: '折 优惠 半价 代充 低价 打折 翻倍 送话费 充一送 充100得 特价 内部渠道 便宜 秒到 慢充 快充',
  },
  topup: {
    ru: 'пополн* пополни пополнен* баланс* счет_телефон* зачисл* закин*_на_телефон* положить_на_телефон',
    en: 'topup top_up top-up recharge* refill airtime phone_balance prepaid_balance mobile_balance',
    zh: '充值 话费 充话费 流量充值 续费 缴费 充得 代缴',
  },
  profit: {
    ru: 'инвест* инвестиц* инвестир* заработ* зарабатыва* доход* прибыл* биткоин* криптовалют* крипто* утроить удвоить удвоен* брокер* трейд* пассивн* газпром_инвест* гарантирован*',
    en: 'invest* profit* earn earning* bitcoin btc crypto forex guaranteed_return* trading passive_income returns double_your_money usdt stock_tips',
    zh: '投资 涨停 牛股 股票 收益 稳赚 赚钱 高回报 理财群 操盘 炒股 期货 配资 个股 比特币 兼职 日赚 日结 刷单 妖股 黑马 荐股 擒股 选股 股民 股市',
  },
  loan: {
    ru: 'кредит* займ* заём рассрочк*',
    en: 'loan loans credit_limit credit_card pre-approved preapproved bad_credit mortgage',
    zh: '贷款 额度 借款 无抵押 放款 信贷 套现 提额 提升额度',
  },
  vote: {
    ru: 'проголос* проголосу* голосован* голосу* голос_за конкурс* отдай*_голос*',
    en: 'vote voting contest ballot competition_for',
    zh: '投票 投一票 拉票 评选',
  },
  bait: {
    ru: 'это_ты_на это_вы_на твое_фото твои_фото твое_видео ваше_фото на_этом_фото на_фото на_видео ты_ли_это посмотри_фото посмотрите_фото твой_номер_на смотри_что список_погибш* список_пострадавш* фотки_с',
    en: 'is_this_you is_it_you in_this_photo in_this_video this_photo_of_you your_photo* your_video* photos_of_you look_at_this video_of_you see_who',
    zh: '相册 照片 看看是不是你 这是你吗 视频里是你 你的照片 请柬 你的视频 聚会照',
  },
} satisfies Record<string, Terms>
