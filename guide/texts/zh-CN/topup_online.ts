import type { TopicText } from '../../topic-text.ts'

/** The topic `topup_online` in Chinese. */
export const topupOnline: TopicText = {
  title: '网上充值：官网、App、银行 App',
  answer:
    '在运营商 App 或官网点“Пополнить”，用俄罗斯银行卡或 SBP 付；在自己的俄罗斯银行 App 里交也一样。',
  ways: [
    {
      heading: '运营商 App 或官网',
      steps: [
        '打开运营商 App，或点本页的按钮进官网付款页，也可以自己输入官网地址。',
        '多数付款页只要号码和金额，不用登录。要求登录“Личный кабинет”（个人账户）时，填发到这个号码的短信码。',
        '点“Пополнить”，确认是要充的号码，填金额。',
        '选“Банковская карта”（银行卡）填俄罗斯卡，或选“СБП”跳到银行 App。',
        '看一眼“Комиссия”（手续费）和总额，再确认付款。',
        '等到账短信，或刷新余额。',
      ],
    },
    {
      heading: '俄罗斯银行 App',
      steps: [
        '打开自己的银行 App，在付款里找“Мобильная связь”（手机话费）。',
        '输入号码，核对 App 认出的运营商，填金额，确认。',
        '号码携号转过网时，App 认出的运营商可能是旧的，自己改成现在这家。',
      ],
    },
    {
      heading: '自动充值',
      steps: [
        '在运营商或银行 App 里找“Автоплатёж”（自动付款），绑定俄罗斯银行卡。',
        '设好触发的余额或日期，以及每次的金额。',
        '头一次自动扣款后，查一下是不是真的到账了。',
      ],
    },
  ],
  cautions: [
    '付款页要卡号之前，先看地址栏。怎么看，见“怎么看网址是不是官网”。',
    '验证码只填在你自己打开的页面里，对客服也不说。',
    '没有信号或在境外收不到短信时，登录和银行验证都会卡住，留好别的办法。',
    '浏览器弹出整页证书警告，不要硬闯，改用 App 或营业厅。',
  ],
  operators: {
    mts: 'App “{mts-app.app}”，或 {mts-app.site} 的“{mts-app.section}”；账户在 {mts-app.account}。页面写明的手续费：银行卡 {mts-commission.card}，SBP {mts-commission.sbp}。',
    beeline:
      'App “{bee-app.app}”（旧名“{bee-app.oldApp}”），或 {bee-app.site}，登录页 {bee-app.signIn}。手续费以付款页为准。',
    megafon:
      'App “{meg-app.app}”，账户在 {meg-app.account}；银行卡充值在 {meg-app.site} 的付款栏目。手续费以付款页为准。',
    t2: 'App “{t2-app.app}”（旧名“{t2-app.oldApp}”）里点号码旁的“+”，选 {t2-topup.wallet} 或银行卡；也可在 {t2-app.site} 的账户里充。手续费以付款页为准。',
    yota: '用 Yota 自己的 App 或官网充。',
  },
  unconfirmed: [
    '除 MTS 外，其他几家网上充值收不收手续费，没有找到可靠来源。',
    '网上流传的最低、最高充值额都很旧，以付款页面显示的为准。',
  ],
  facts: {
    'mts-commission':
      '在“Мой МТС”或 {mts-app.site} 上用银行卡充值，MTS 收 {mts-commission.card} 手续费，部分银行渠道也收；从那里发起的 SBP 付款收 {mts-commission.sbp}。',
    'mts-no-commission':
      '这几种情况 MTS 的手续费是 {mts-no-commission}：MTS 或银行的自动付款，在 MTS 营业厅用现金或银行卡，在 App 或官网用 MTS 银行的卡。',
    'mts-app':
      'MTS 用户在 App “{mts-app.app}”或 {mts-app.site} 的“{mts-app.section}”里充值，个人账户在 {mts-app.account}。',
    'bee-app':
      'Beeline 的 App 叫“{bee-app.app}”，旧名“{bee-app.oldApp}”；账户在 {bee-app.site}，登录页是 {bee-app.signIn}。{bee-app.oldAccount} 是旧的账户地址，地区页面形如 {bee-app.regional}。',
    'meg-app':
      'MegaFon 的 App 叫“{meg-app.app}”，个人账户在 {meg-app.account}，银行卡充值在 {meg-app.site} 的付款栏目。',
    't2-app':
      'T2 用户用手机 App “{t2-app.app}”（旧名“{t2-app.oldApp}”）或 {t2-app.site} 上的账户管理号码，地区页面形如 {t2-app.regional}；{t2-app.oldSite} 和 {t2-app.oldAccount} 是旧地址。',
    't2-topup':
      'T2 的页面说：在 App “{t2-topup.app}”首页的号码卡片上点“+”，选 {t2-topup.wallet} 或银行卡，填金额付款；网页账户用密码或短信里的一次性密码登录。',
  },
  searchWords: [
    '网上充值',
    '线上充值',
    '在线充话费',
    '官网充值',
    'App 充值',
    '手机软件充值',
    '银行卡充值',
    '绑卡',
    '自动充值',
    '自动扣款',
    '手续费多少',
    '银行 App 交话费',
    'Sber 交话费',
    'T-Bank 充话费',
    'Мой МТС',
    '我的 MTS',
    '个人账户',
    'личный кабинет',
    'автоплатёж',
    'пополнить онлайн',
    'MTS 官网充值',
    'Beeline App',
    'MegaFon 网上缴费',
    'top up online',
    'recharge online',
  ],
}
