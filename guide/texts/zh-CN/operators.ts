import type { TopicText } from '../../topic-text.ts'

/** The topic `operators` in Chinese. */
export const operators: TopicText = {
  title: '俄罗斯有哪些运营商',
  answer:
    '四家大的是 MTS、Beeline、MegaFon 和 T2（{t2-rename}前叫 Tele2），Yota 是 MegaFon 的牌子。',
  ways: [
    {
      heading: '认清自己是哪家',
      steps: [
        '看卡面、合同，或手机设置里的网络名称。',
        '哪家的 App 用这个号码能登录，就是哪家。',
        '实在不确定，插上卡，依次拨各家查本机号码的代码，哪家的有反应就是哪家。代码见“查自己的俄罗斯号码”。',
      ],
    },
    {
      heading: '选哪家',
      steps: [
        '先问同校、同楼的人哪家在那里信号好。',
        '外国人办卡手续各店熟练程度不同，先问店里办不办。',
        '住处附近有哪家的营业厅，也值得考虑。',
      ],
    },
  ],
  cautions: [
    '号段不能证明是哪家，号码可以携号转网。充值前先确认。',
    '银行、Ростелеком 等牌子的卡不在这几家里，见“虚拟运营商：T-Мобайл、СберМобайл 等”。',
    'Tele2 就是 T2，SIM 卡、号码和代码都没变。',
    '白俄罗斯、哈萨克斯坦的同名公司跟俄罗斯的不是一家。',
  ],
  operators: {
    mts: '官网 {domains.mts}。',
    beeline: '官网 {domains.beeline}。',
    megafon: '官网 {domains.megafon}。',
    t2: '官网 {domains.t2}，旧地址 {domains.oldT2} 也是它。{t2-rename}由 Tele2 改名 T2。',
    yota: '官网 {domains.yota}。MegaFon 旗下的牌子，业务在自家 App 里办。',
  },
  unconfirmed: ['Yota 用哪些拨号代码，网上说法互相矛盾，一个也没能证实。'],
  facts: {
    't2-rename': '俄罗斯的 Tele2 在{t2-rename}改名 T2；SIM 卡、号码和拨号代码都不变。',
    'yota-general':
      'Yota 是 MegaFon 的牌子，主要靠自家 App 和官网；各教程写的 Yota 代码互相矛盾，请用 Yota App 或 {yota-general.site}。',
    'mnp-note': '俄罗斯号码可以携号转网，号段不能证明属于哪家；拨本机号码代码，或看 App。',
  },
  searchWords: [
    '运营商',
    '哪几家运营商',
    '通信公司',
    '移动公司',
    '哪个运营商好',
    '信号好',
    '留学生用哪家',
    '携号转网',
    '换运营商',
    '怎么看是哪家的号',
    'MTC',
    'MTS',
    'МТС',
    'Beeline',
    'билайн',
    '蜜蜂',
    'MegaFon',
    'мегафон',
    'Tele2',
    'T2',
    'теле2',
    'Yota',
    'йота',
    'operators',
    'carriers',
  ],
}
