import type { WaysText } from '../../ways/ways-text.ts'

/** 决策助手的中文文字。 */
export const ways: WaysText = {
  title: '我能用什么付？',
  questions: {
    operator: '哪家运营商的号？',
    place: '你现在在哪儿？',
    holdings: '手上有什么？可以多选。',
    passport: '护照在身边吗？',
    gosuslugi: '手机上能登录 Госуслуги（俄罗斯政务 App）吗？',
  },
  places: { 'in-russia': '在俄罗斯', abroad: '不在俄罗斯' },
  holdings: {
    'russian-card': '俄罗斯银行卡或银行 App',
    cash: '卢布现金',
    'foreign-visa-mastercard': '外国的 Visa、Mastercard',
    unionpay: '银联卡',
    'alipay-wechat': '支付宝、微信',
    yoomoney: 'YooMoney 钱包（ЮMoney）',
    'foreign-ewallet': 'PayPal 等外国电子钱包',
    'cis-bank-app': '哈萨克斯坦等独联体银行的 App',
    'friend-in-russia': '人在俄罗斯的朋友',
  },
  has: { yes: '有', no: '没有' },
  standings: {
    works: '能用',
    'may-work': '不一定',
    'no-source': '查不到说法',
    'does-not-work': '用不了',
  },
  timings: {
    now: '现在就能到账',
    'stop-gap': '先应急，以后要还',
    wait: '先放着，以后再充',
    later: '为下次做准备',
  },
  ways: {
    'bank-app': {
      title: '用俄罗斯银行的 App',
      steps: [
        '打开银行 App，找“Мобильная связь”（手机话费）。',
        '输入号码，核对运营商。',
        '填金额，看一眼手续费，再确认。',
      ],
    },
    sbp: {
      title: '用 SBP（快速支付）',
      steps: [
        '在运营商官网或 App 里选 СБП。',
        '扫码，或者点开银行 App。',
        '在银行 App 里核对收款方和金额，再点“Подтвердить”。',
      ],
    },
    'card-on-operator-site': {
      title: '在运营商官网或 App 刷俄罗斯卡',
      steps: [
        '自己输入官网地址，或从商店装的 App 进去，点“Пополнить”。',
        '填号码和金额，再填卡号。',
        '输入银行发来的验证码前，先看清短信里的金额和商户。',
      ],
    },
    autopay: {
      title: '自动充值（Автоплатёж）',
      steps: [
        '在银行 App 或运营商 App 里打开“Автоплатёж”。',
        '设好余额低于多少就充、每次充多少。',
        '看着它成功扣过一次，再指望它。',
      ],
    },
    'card-in-shop': {
      title: '去营业厅刷俄罗斯卡',
      steps: [
        '找这家运营商自己的“Салон связи”。手机收不到短信时，这个办法照样行。',
        '报号码和金额，带上护照，店员可能要看。',
        '刷卡，拿小票，当场核对号码。',
      ],
    },
    atm: {
      title: '在 ATM 上用俄罗斯卡付',
      steps: [
        '插卡，点“Оплата услуг”（交各种费用），再点“Мобильная связь”（手机话费）。',
        '输入号码，核对运营商和手续费。',
        '确认，拿小票。',
      ],
    },
    'operator-shop': {
      title: '去运营商营业厅交现金',
      steps: [
        '找这家运营商自己的“Салон связи”。',
        '出示护照，报号码和金额。',
        '拿小票，当场核对号码。',
      ],
    },
    'bank-or-post': {
      title: '去银行柜台或邮局交现金',
      steps: ['带上护照和号码。', '说要交“Мобильная связь”。', '先问手续费，再付钱，收好小票。'],
    },
    terminal: {
      title: '用自助缴费终端',
      steps: [
        '点“{kiosk-steps.pay}”，选运营商。',
        '按提示用 Госуслуги 扫码核实身份。',
        '输入号码，放纸币，拿小票。',
      ],
    },
    'friend-pays': {
      title: '请在俄罗斯的朋友帮你充',
      steps: [
        '把完整号码发给朋友，最好发文字，不要念。',
        '朋友用自己的银行 App 或去营业厅充。',
        '到账后自己查一次余额，再把钱还给朋友。',
      ],
    },
    'friend-transfers-balance': {
      title: '朋友把话费转给你',
      steps: [
        '朋友的号要是同一家运营商。',
        '朋友拨下面的代码，填你的号码和金额。',
        '按短信提示确认。',
      ],
    },
    'ask-for-topup': {
      title: '发一条免费的“请帮我充值”',
      steps: ['拨下面的代码，填朋友的号码。', '朋友会收到请求，再用自己的办法给你充。'],
    },
    'unionpay-card': {
      title: '直接用银联卡付',
      steps: [
        '付款页或收银台写明收“UnionPay”，再拿出这张卡；没写就别填卡号。',
        '被拒绝就停手，不要换着网站反复试。',
      ],
    },
    'unionpay-cash': {
      title: '银联取现，再去营业厅交',
      steps: [
        '先问发卡行：这张卡能不能在俄罗斯取现，手续费多少。',
        '找一台收银联的 ATM，先取小额。',
        '带着卢布和护照去营业厅交。',
      ],
    },
    'foreign-card': {
      title: '用外国的 Visa、Mastercard 付',
      steps: ['不用试。要你输入外国卡号的“充值网站”，先怀疑它。'],
    },
    'alipay-wechat': {
      title: '用支付宝或微信付',
      steps: ['运营商那里没有这个入口。群里收支付宝、微信的“代充”是私人交易，有风险。'],
    },
    yoomoney: {
      title: '用 YooMoney 钱包付',
      steps: [
        '自己输入 {yoomoney.site} 打开，或进它的 App。',
        '找手机话费，输入号码和金额。',
        '看清手续费，确认，收好凭证。',
      ],
    },
    'foreign-ewallet': {
      title: '用 PayPal 等外国钱包付',
      steps: ['俄罗斯运营商不收。'],
    },
    'cis-bank-app': {
      title: '用独联体银行的 App 付',
      steps: [
        '在 App 的缴费列表里找俄罗斯和你的运营商。',
        '列表里没有，就是不行，别去找代付。',
        '有的话，看清手续费和汇率，先充一小笔。',
      ],
    },
    'top-up-later': {
      title: '先不充：号码还能放一阵',
      steps: [
        '在 App 里看余额和下一次扣月费的日子，关掉用不着的月费套餐。',
        '记下最后一次花钱的日期，按下面的天数往后数，留出余地。',
        '在手机日历上设个提醒，到期前找朋友充，或回俄罗斯充。',
      ],
    },
    'promised-payment': {
      title: '先借一点：承诺付款',
      steps: ['拨下面的代码，看清能借多少、手续费和还款日，再确认。', '到期前把钱充上。'],
    },
    'russian-account': {
      title: '办一张俄罗斯的卡，下次就方便了',
      steps: [
        '问银行：外国人能不能开户，要哪些文件。',
        '也可以问游客卡（Mir）。',
        '办好之后，用 SBP 或银行 App 充值最省事。',
      ],
    },
  },
  why: {
    'russian-card-in-russia': '官网和 App 认俄罗斯发行的卡。',
    'russian-card-abroad': '卡本身没问题，但要能收到银行验证码，境外打开官网也可能不顺。',
    'sbp-in-russia': '有俄罗斯银行的 App 就能用，运营商也认。',
    'sbp-abroad': '靠的是俄罗斯银行 App。在境外 App 能打开、能确认，才走得通。',
    'bank-app-in-russia': '现金新规没有动非现金付款，银行 App 里直接就有交话费。',
    'bank-app-abroad': '我们没找到禁止的说法，也没找到保证。先确认 App 在境外能登录。',
    'autopay-in-russia': '设好以后不用再操心，适合为下次准备。',
    'autopay-abroad': '要在离开俄罗斯之前设好。人走了，它照样会充。',
    'card-in-shop': '营业厅收俄罗斯卡，用不着短信验证码。',
    'card-in-shop-without-passport': '刷卡不算现金，规定没说非看证件不可，但店员可能要看护照。',
    'card-at-atm': '刷卡不受现金新规影响。各家银行的菜单不一样，外国卡不行。',
    'cash-with-passport': '交现金要看证件。你带着护照，营业厅就收。',
    'cash-at-counter': '规则允许在银行和邮局凭证件交现金；具体网点办不办，要当面问。',
    'cash-in-terminal': '终端用 Госуслуги 核实身份，你能登录就走得通。各台机器不完全一样。',
    'cash-without-passport': '营业厅、银行和邮局收现金要看护照。',
    'terminal-without-gosuslugi':
      '报道里终端要扫 Госуслуги。只有护照行不行，没有人说得准，去营业厅更稳。',
    'terminal-without-papers': '终端要核实身份，没有 Госуслуги 过不去。',
    'cash-abroad': '现金只能在俄罗斯境内交。',
    'foreign-card-cut-off':
      '外国发行的 Visa、Mastercard 从{visa-mc}起在俄罗斯境内和俄罗斯网站上都用不了。',
    'unionpay-no-source': '没有一个来源说运营商的网站或营业厅收银联卡，别当真能用。',
    'unionpay-cash-then-shop': '有人取到过钱，但没有近期的可靠说法。取到卢布后，凭护照去交。',
    'unionpay-cash-no-passport': '就算取到卢布，没带护照也交不了。',
    'alipay-not-admitted':
      '到{alipay-wechat}，俄罗斯还没有正式放行支付宝和微信支付；{alipay-2025-12}的游客也说用不了。',
    'yoomoney-wallet': '钱包里已经有卢布、做过身份核实才行。外国卡充不进去。',
    'paypal-gone': 'PayPal 从{paypal}起停了俄罗斯业务，运营商也不收。',
    'cis-bank-app': '有的独联体银行能给俄罗斯号码充。你那家有没有，只有打开 App 才知道。',
    'friend-pays': '朋友用自己的银行 App、SBP 或者带证件去营业厅，都能给你的号充。',
    'balance-from-friend': '代码来自旧资料，限额和手续费以短信里写的为准。',
    'free-request': '请求本身免费，充不充在朋友。代码可能变过。',
    advance: '运营商先垫一小笔。能借多少、收多少，确认前会显示。',
    'advance-roaming': '人在境外也许能借，看运营商和余额。这只是应急。',
    'number-lasts': '不充值号码不会马上没。下面的天数来自旧资料，按最短的算，别卡着最后一天。',
    'account-in-russia': '今天解决不了，但以后最省事。银行可能拒绝。',
    'account-from-abroad': '有的银行能远程开户，有的卡能在出发前办。要问银行有没有真的在办。',
  },
  ready: {
    'own-number': '要充的号码，从头到尾核对一遍',
    'russian-card': '俄罗斯发行的卡',
    'bank-app': '能登录的俄罗斯银行 App',
    'sms-code': '能收银行验证码的手机',
    passport: '护照原件',
    gosuslugi: '手机上已登录的 Госуслуги',
    roubles: '卢布纸币，最好有零钱',
    'unionpay-card': '银联卡和密码',
    'yoomoney-wallet': '能登录、做过身份核实的 YooMoney 钱包',
    'cis-bank-app': '能登录的那家银行 App',
    'friends-operator': '和你同一家运营商的朋友',
    'set-up-before-leaving': '离开俄罗斯之前就设好',
    'bank-papers': '护照和经公证的俄文翻译',
    receipt: '小票：到账前别扔',
  },
  readyTitle: '准备好',
  fee: '手续费',
  dial: '拨号',
  lasts: '号码能放',
  nothingNow: {
    'in-russia': '就你手上这些，我们不知道有哪种办法现在就能充上。实际能做的是：',
    abroad: '就你手上这些，我们不知道有哪种办法能从境外直接充上。实际能做的是：',
  },
  next: {
    'change-money': '把手里的外币换成卢布，带护照去运营商营业厅交现金。',
    'fetch-passport': '先把护照取来。没有它，现金交不了话费。',
    'ask-friend': '请在俄罗斯、当面认识的朋友用银行 App 充一次，你把钱还他。',
    'count-days': '数一数号码还能闲置多久，在那之前找到人帮忙就行。',
  },
}
