import type { TopicText } from '../../topic-text.ts'

/** The topic `shutdowns` in Chinese. */
export const shutdowns: TopicText = {
  title: '断网和白名单',
  answer:
    '俄罗斯会临时关掉手机上网，这时只有“白名单”里的网站能开；电话、短信、查余额的代码和固定 Wi-Fi 不受影响。',
  ways: [
    {
      heading: '突然上不了网',
      steps: [
        '打开一个大型俄罗斯网站或运营商账户。它能开，国外网站打不开，多半是在断网。',
        '找一处固定宽带的 Wi-Fi，一般照常能用。',
        '电话和短信照常，急事直接打。',
        '查余额用拨号代码，不用流量。',
      ],
    },
    {
      heading: '断网时要充值',
      steps: [
        '试试运营商账户：{whitelist}的名单里有四大运营商的账户，但各地、各家实际放行的不一样，Yota 可能比 MegaFon 更严。',
        '有 Wi-Fi 就用 Wi-Fi 打开 App 和银行。',
        '都不行就带护照去营业厅付现金。',
      ],
    },
    {
      heading: '提前准备',
      steps: [
        '离线地图和翻译包先下好，身上带一点现金。',
        '存好要紧的电话号码，别全放在聊天软件里。',
      ],
    },
  ],
  cautions: [
    'VPN 未必有用，断网时它自己多半也连不上。',
    '白名单会变，别指望某个外国 App 一直能用。',
    '有人打电话、发链接说能替你“开通白名单”，不要信。',
  ],
  unconfirmed: [
    '哪天、哪个区会断网，没有可靠的公开预告。',
    '断网时 SBP 付款能不能走通，没有确切说法。',
  ],
  facts: {
    whitelist:
      '俄罗斯移动网络中断时，只有国家“白名单”能开；{whitelist}初的名单有 MTS、Beeline、MegaFon、T2 的个人账户，有 Госуслуги 和大银行，也有 Ozon、Wildberries、Yandex 和 VK，没有 Telegram、WhatsApp 和 Google。',
    'whitelist-2026':
      '{whitelist-2026}初起，莫斯科市区也出现移动断网；白名单超过 {whitelist-2026.services:number} 项，每周更新，固定 Wi-Fi 不受影响。',
    'whitelist-differs':
      '{whitelist-differs}一份网友整理的名单显示，断网时放行什么，各家、各地不一样，Yota 比 MegaFon 严；上面有 T2、Госуслуги 和几家大银行，作者自己也说已经过时。',
    'whitelist-goes-on': '{whitelist-goes-on}还有人在 MTS 的手机网络上测到白名单状态。',
    'shutdown-calls': '移动断网时，电话和短信照常，所以 {shutdown-calls.example} 这类代码也能用。',
  },
  searchWords: [
    '断网',
    '白名单',
    '上不了网',
    '手机没网',
    '流量用不了',
    '网络中断',
    '莫斯科断网',
    '只能打开俄罗斯网站',
    '微信打不开',
    'WhatsApp 打不开',
    'Telegram 打不开',
    'VPN 连不上',
    '翻墙',
    '移动网络关闭',
    '无人机断网',
    'белый список',
    'белые списки',
    'отключение интернета',
    'не работает интернет',
    'internet shutdown',
    'whitelist',
  ],
}
