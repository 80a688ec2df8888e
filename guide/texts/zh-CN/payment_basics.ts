import type { TopicText } from '../../topic-text.ts'

/** The topic `payment_basics` in Chinese. */
export const paymentBasics: TopicText = {
  title: '俄罗斯怎么付款：卡、账户、银行 App',
  answer: '俄罗斯网站认“Мир”卡和 SBP；外国人要用上它们，得先有一个俄罗斯银行账户。',
  ways: [
    {
      heading: '办一张本地卡',
      steps: [
        '准备护照、公证过的俄文翻译，问清要不要税号。',
        '先打电话或进网点问：给不给外国人开户，办不办“Мир”卡。银行有权拒绝，多问几家。',
        '拿到卡后绑定能收短信的俄罗斯号码，确认码就发到这里。',
      ],
    },
    {
      heading: '短期来旅游',
      steps: [
        '打听“Мир”旅游卡：有的银行可以在出发前通过合作银行或旅行社申请。',
        '办不成就带现金，充值去营业厅。',
      ],
    },
    {
      heading: '装银行 App',
      steps: [
        '安卓手机从 RuStore 或银行自己的网站下载。',
        '苹果手机的 App Store 里多半搜不到大银行，先试银行的网页版。弹出证书警告，见“证书警告怎么办”。',
        '只认银行官网给的下载入口，聊天里发来的安装包不装。',
      ],
    },
  ],
  cautions: [
    'App Store 里名字相近的 App 是不是银行的，到银行官网核对。',
    '卡和账户不要借给别人用，也别用别人的。',
    '银行短信验证码只有你自己填，谁问都不给。',
  ],
  unconfirmed: [
    '中国护照持有人在哪家银行能远程开户，没有找到确定的办理渠道，要直接问银行。',
    '旅游卡现在的费用和办理时长，没有可靠来源。',
  ],
  facts: {
    mir: '“Мир”是俄罗斯的国家支付卡，俄罗斯网站收的主要就是它和 SBP。',
    'tourist-card':
      '外国人可以办“Мир”旅游卡：俄罗斯外交部的网页提到 Center-Invest、MKB 和 VTB 三家银行，有的可在出发前通过合作银行或旅行社申请。',
    'remote-account':
      '俄罗斯允许包括中国在内 {remote-account.countries:number} 个国家的银行远程核实客户身份，用来开俄罗斯账户和办卡；有没有真能办的产品，要问银行。',
    'bank-papers':
      '外国人在俄罗斯银行开户，通常要护照、公证过的俄文翻译，有时还要税号，银行也可能拒绝。',
    'bank-apps':
      '受制裁的俄罗斯银行（T-Bank/Tinkoff 和多数大银行）的 App，{bank-apps.years} 年从 App Store 下架，部分也从 Google Play 下架；安卓用户可从 RuStore 或银行官网下载。',
  },
  searchWords: [
    '怎么付款',
    '支付方式',
    '俄罗斯银行卡',
    '办银行卡',
    '开户',
    '银行开户',
    '外国人开户',
    '留学生办卡',
    '米尔卡',
    'Mir 卡',
    'Мир',
    '旅游卡',
    '银行 App 下载',
    '苹果装不了银行 App',
    'RuStore',
    'Sber',
    '俄罗斯储蓄银行',
    'VTB',
    'T-Bank',
    'Tinkoff',
    '护照翻译公证',
    '税号',
    'ИНН',
    'bank account',
    'mir card',
  ],
}
