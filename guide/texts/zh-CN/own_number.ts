import type { TopicText } from '../../topic-text.ts'

/** The topic `own_number` in Chinese. */
export const ownNumber: TopicText = {
  title: '查自己的俄罗斯号码',
  answer: '用这张卡拨一串代码，屏幕上会显示本机号码；代码不灵就看运营商 App。',
  ways: [
    {
      heading: '拨代码',
      steps: [
        '打开拨号盘，双卡手机选好俄罗斯卡。',
        '拨下面自己运营商的代码，等屏幕弹出消息。',
        '把号码抄进通讯录，充值时照着填。',
      ],
    },
    {
      heading: '代码不灵时',
      steps: [
        '打开运营商 App 或“Личный кабинет”（个人账户），号码一般写在首页。',
        '翻一下办卡合同（“Договор”）或卡套，上面印着号码。',
        '用这张卡给身边的朋友拨一下，看他手机上的来电显示。',
      ],
    },
  ],
  cautions: [
    '这些代码来自比较老的资料，可能已经调整，没反应就看 App。',
    '充值前务必弄清号码，别凭记忆填。',
    '号码可以携号转网，号段看不出现在属于哪家。',
  ],
  operators: {
    mts: '拨 {mts-own-number}，或看 MTS 的 App。',
    beeline: '拨 {bee-own-number}，或看 Beeline 的 App。',
    megafon: '拨 {meg-own-number}，或看 MegaFon 的 App。',
    t2: '拨 {t2-own-number}，或看 T2 的 App。',
    yota: '看 Yota 的 App。没有找到可信的代码。',
  },
  unconfirmed: ['这些代码都没有找到运营商自己的页面来印证。'],
  facts: {
    'mts-own-number': '用 MTS 卡拨 {mts-own-number}，显示本机号码。',
    'bee-own-number': '用 Beeline 卡拨 {bee-own-number}，显示本机号码。',
    'meg-own-number': '用 MegaFon 卡拨 {meg-own-number}，显示本机号码。',
    't2-own-number': '用 T2（原 Tele2）卡拨 {t2-own-number}，显示本机号码。',
  },
  searchWords: [
    '查本机号码',
    '我的号码是多少',
    '我的手机号',
    '卡号是多少',
    '忘了号码',
    '不知道自己的号码',
    '查手机号',
    '查自己号码',
    '俄罗斯号码是多少',
    '电话号码怎么查',
    '本机号',
    '新卡号码',
    'MTS 号码查询',
    'Beeline 查号码',
    'MegaFon 本机号码',
    'Tele2 查号',
    'узнать свой номер',
    'мой номер',
    'my number',
    'own number',
  ],
}
