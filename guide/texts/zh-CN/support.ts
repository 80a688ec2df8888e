import type { TopicText } from '../../topic-text.ts'

/** The topic `support` in Chinese. */
export const support: TopicText = {
  title: '找客服',
  answer: '用本运营商的卡在俄罗斯境内拨短号最快；怕听不懂，就用 App 里的文字聊天加翻译。',
  ways: [
    {
      heading: '打电话',
      steps: [
        '在俄罗斯境内用这张卡拨短号，按语音提示走，等人工。',
        '手机停机或丢了（丢了先看“卡丢了、手机被偷、PUK、补卡”）：MTS、Beeline 有下面的长号码，用别人的电话打。MegaFon、T2 请上官网，或带护照去营业厅，先要求锁号（“Заблокировать номер”）。',
        '先写好要说的几句俄语，报号码和护照姓名，别报验证码。',
      ],
    },
    {
      heading: '不想打电话',
      steps: [
        '打开运营商 App，找“Поддержка”（支持）或聊天窗口。',
        '用翻译软件写短句：哪个号码、什么时候、付了多少、出了什么问题。',
        '把小票或付款截图发过去，卡号要打码。',
        '带护照去营业厅当面问，也比隔着电话容易。',
      ],
    },
    {
      heading: '遇到危险或证件出事',
      steps: [
        '俄罗斯统一紧急电话 {emergency-cn}，报警 {emergency-cn.police}，急救 {emergency-cn.ambulance}。',
        '中国公民求助：外交部领保热线 {emergency-cn.hotline}，{emergency-cn.hours}开通。',
        '驻俄使馆领事保护电话 {emergency-cn.embassy}。',
      ],
    },
  ],
  cautions: [
    '短信验证码、银行卡背面的数字、密码，对客服也不说。对方追着要，就挂。',
    '搜索结果和短信里的“客服电话”不要回拨，号码从 App 或官网里找。',
    'Telegram 在俄罗斯不稳定，也常有人冒充客服，不要靠它找人。',
  ],
  operators: {
    mts: '本网短号 {mts-support-short}；俄罗斯境内任何电话 {mts-support-800}，免费；在国外 {mts-support-abroad}。',
    beeline:
      '本网短号 {bee-support-short}；俄罗斯境内其他电话据资料可打 {bee-support-800}。在国外请看官网的联系页面。',
    megafon: '本网短号 {meg-support-short}。其他号码没能确认，请看官网的联系页面。',
    t2: '本网短号据资料是 {t2-support}。其他号码没能确认，请看官网的联系页面。',
    yota: '用 Yota 的 App 或官网里的聊天。',
  },
  unconfirmed: [
    '哪家运营商有中文或英文电话客服，没有找到任何可靠来源，按只有俄语来准备。',
    'Beeline、MegaFon、T2 在国外拨打的号码没能确认，以官网联系页面为准。',
    'MegaFon、T2 从其他电话拨打的免费号码也没能确认。',
    '各家人工客服几点上班、是不是全天，没有找到来源。',
  ],
  facts: {
    'mts-support-short': '在俄罗斯境内用 MTS 卡，客服短号是 {mts-support-short}。',
    'mts-support-800': '在俄罗斯境内，任何电话都可以免费拨打 MTS 客服 {mts-support-800}。',
    'mts-support-abroad':
      'MTS 用户在国外可拨 {mts-support-abroad} 找客服；{mts-support-abroad.announced}公布时说，MTS 卡漫游拨打免费。',
    'bee-support-short': '在俄罗斯境内用 Beeline 卡，客服短号是 {bee-support-short}。',
    'bee-support-800':
      '在俄罗斯境内，据资料任何电话都可以免费拨打 Beeline 客服 {bee-support-800}。',
    'meg-support-short': '在俄罗斯境内用 MegaFon 卡，客服短号是 {meg-support-short}。',
    't2-support': '用 T2（原 Tele2）卡，服务短号是 {t2-support}。',
    'emergency-cn':
      '在俄中国公民求助：外交部热线 {emergency-cn.hotline}（{emergency-cn.hours}），驻俄使馆领事保护 {emergency-cn.embassy}；俄罗斯统一紧急电话 {emergency-cn}，报警 {emergency-cn.police}，急救 {emergency-cn.ambulance}。',
  },
  searchWords: [
    '客服',
    '客服电话',
    '人工客服',
    '热线',
    '中文客服',
    '英文客服',
    '联系运营商',
    '打给谁',
    '投诉',
    '求助',
    '报警电话',
    '急救电话',
    '大使馆电话',
    '领事保护',
    '领保热线',
    '在国外怎么联系客服',
    'MTS 客服',
    'Beeline 客服电话',
    'MegaFon 客服',
    'Tele2 客服',
    'поддержка',
    'оператор',
    'support',
    'hotline',
    'customer service',
  ],
}
