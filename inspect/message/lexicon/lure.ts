import type { Terms } from './terms.ts'

/** What a message promises. */
export const LURE = {
  won: {
    ru: 'вы_выиграли выигрыш ваш*_выигрыш поздравляем*_с_выигрыш* вы_победили вы_победител* стали_победител* стал*_победител* ваш_приз вам_подарок ваш_подарок вы_выбраны вас_выбрал* вы_стали поздравляем_вы поздравляем_ваш* ваш_номер_выиграл вы_получили_приз вам_достал* ваш_номер_выбран',
    en: 'you_won you_win youve_win ve_win have_win you_have_won you_can_win u_won u_have_won has_won have_won youve_won win_a w0n winner* been_selected been_chosen are_selected were_selected is_selected are_chosen has_been_drawn you_are_chosen selected_to_receive selected_for chosen_to_receive picked_you has_picked your_number_has_been ur_awarded are_awarded u_are_awarded been_awarded awarded lucky_winner number_won congratulations_u congratulations_ur congrats_u your_lucky_day has_selected_u lucky_day computer_has urawinner',
    zh: '中奖 抽中 抽选 幸运用户 幸运观众 幸运号 幸运之星 获奖 得奖 被选中 选中 选为 评为 被抽 抽到 定为 指定你 指定您 选出的 之星 恭贺 场外 誉者 奔跑 好声音 新声音 新歌声 最强音 恭喜您获得 恭喜获得 您已获得',
  },
  prize: {
    ru: 'приз призы приза призов подарок подарки получит*_подарок розыгрыш* лотере* джекпот* выигрыш* сертификат* iphone айфон автомобиль',
    en: 'prize* reward* lottery jackpot lucky_draw prize_draw giveaway gift_card free_gift gift guaranteed_gift claim cash_prize cash_award sweepstake* voucher vouchers raffle complimentary holiday cash_or await_collection awaiting_collection free_entry',
    zh: '奖品 大奖 二等奖 一等奖 等奖 领奖 奖金 免费领 礼包 兑奖 免费送 笔记本 电脑 苹果 万元 礼品 大礼 iphone 手机一部',
  },
  freebie: {
    ru: 'бесплатн* в_подарок даром',
    en: 'free half_price complimentary double_mins is_yours are_yours yours r_yours bonus',
    zh: '赠送 不收任何费用',
  },
  compensation: {
    ru: 'компенсац* вам_положен* вам_полагается полагается возмещен* субсиди* пособи* наследств* материальн*_помощ* соцвыплат* неиспользованн* перерасчет* перерасчёт* переплат* переплатил* налоговый_возврат возврат*_средств выплат* вернем_деньги получение_средств получения_средств получения_денег вычет* возвращается возвращаем вернули_ваши ваша_сумма сумма_к_получен* одобрен*_выплат* зарегистрирован*_выплат* вернем_потерян* вернуть_украден* чарджбэк чарджбек возврат_украден*',
    en: 'refund* compensation rebate inheritance unclaimed grant entitled eligible payout reimbursement overpaid overpay overpayment stimulus will_be_credited can_be_credit be_credited be_credit be_approve* bursary benefit_payment issue*_a_payment owe_you we_owe relief_payment refund_dept put_the_money_back recovered_funds recover_your recovering_money lost_funds case_has_been_approved case_approved releases_the_funds release_the_funds',
    zh: '补偿 赔偿 退款 补贴 返现 理赔 退税 退费 误机费 补助 津贴 返还 多收 退还 补发 赔付 追回 挽回损失 追损 冻结资金返还',
  },
  points: {
    ru: 'балл* баллы бонус* бонусн* миль мили кешбэк* кэшбэк* кешбек* кэшбек*',
    en: 'points point bonus redeem* unredeemed un-redeemed loyalty reward_points cashback',
    zh: '积分 积份 兑换 红包 里程',
  },
  discount: {
    ru: 'скидк* со_скидкой дешевле полцены половин*_цены вдвое_больше в_два_раза в_2_раза удво* выгодн*_курс* выгоднее по_курсу x2 х2 за_полцены ниже_номинала даром дёшево дешево акци* халяв*',
    en: 'discount* half_price half_off cheap cheaper double_your double_balance double_the twice_the get_double double x2 2x special_offer best_rate bonus_balance free_credit extra_credit instead_of off',
    zh: '折 优惠 半价 代充 低价 打折 翻倍 送话费 充一送 内部渠道 便宜 慢充 快充 特价',
  },
  topup: {
    ru: 'пополн* пополни пополнен* положить_на_телефон положу_на_телефон баланс_телефон* на_баланс_мтс закин*_на_телефон',
    en: 'topup top_up top-up topping_up recharge* refill airtime phone_balance prepaid_balance mobile_balance',
    zh: '充值 话费 充话费 chongzhi 代充 缴费 代缴',
  },
  profit: {
    ru: 'инвестиц* инвестир* инвестор* биткоин* криптовалют* утроить утро* удвоить удвоен* удвоение удвойте пассивн*_доход* стабильн*_доход* гарантирован*_доход* доход*_без доход*_от доход*_до заработок_без заработ*_от заработ*_в_день вложить_деньги вложи* трейдинг* трейдер* газпром_инвест* подработк* удаленн*_работ* работа_на_дому в_день_без вложени* прибыл* дивиденд* сигналы зарабатыва* доход',
    en: 'invest* profit* bitcoin btc crypto forex guaranteed_return* passive_income double_your_money usdt stock_tips strong-buy earn_up earn_from earn_per earn_money per_day work_from_home part-time daily_pay returns trading_signals mining_pool signals crypto_trading earn',
    zh: '投资 涨停 牛股 股票 收益 稳赚 赚钱 高回报 操盘 炒股 期货 配资 个股 比特币 兼职 日赚 日结 刷单 妖股 黑马 荐股 擒股 选股 股民 股市 建仓 金股 大涨 拉升 散户 抄盘 战法 股友 股票群 基金 理财 定增 公募 佣金 证券 拉盘 带单 跟单 币圈 搬砖 打新 内幕消息 ',
  },
  loan: {
    ru: 'кредит* займ* заём рассрочк*',
    en: 'loan loans credit_limit credit_card pre-approved preapproved bad_credit refused',
    zh: '贷款 额度 借款 无抵押 放款 信贷 套现 提额',
  },
  vote: {
    ru: 'проголос* проголосу* голосован* голосу* голос_за конкурс* отдай*_голос* отдать_голос поддержи*_в_конкурс*',
    en: 'vote voting ballot vote_for',
    zh: '投票 投一票 拉票 评选 投个票',
  },
  bait: {
    ru: 'это_ты_на это_вы_на твое_фото твои_фото твоё_фото твое_видео ваше_фото на_этом_фото на_фото на_видео ты_ли_это ты_на_видео это_ты это_вы посмотри_фото посмотрите_фото твой_номер_на смотри_что список_погибш* список_пострадавш* фотки фото_с_места глянь_фото мы_с_тобой_на тебя_сняли на_тебя_сняли видео_с_тобой про_тебя_пишут',
    en: 'is_this_you is_it_you is_that_you in_this_photo in_this_video this_photo_of_you your_photo* your_video* your_picture photos_of_you look_at_this video_of_you see_who secret_admirer pictures_of_you you_in_this saw_this_about found_your pics_of_you someone_posted',
    zh: '相册 影集 录像 照片 看看是不是你 这是你吗 视频里是你 你的照片 请柬 你的视频 聚会照 录了视频 看看我们 自己看 上新闻 你看下 你看一下 里面的是你 纪念 传到网上 有你的照片 你在视频里 有人发了你',
  },
} satisfies Record<string, Terms>
