import type { TopicText } from '../../topic-text.ts'

/** The topic `travel_esim` in Chinese. */
export const travelEsim: TopicText = {
  title: '旅行 eSIM（Airalo 等）',
  answer:
    '它在俄罗斯是漫游的外国卡，落地头 {travel-esim-cool.hours}也没有流量和短信；续费只能回原来的卖家。',
  ways: [
    {
      heading: '落地之后',
      steps: [
        '别指望它马上有流量。先问酒店要 Wi-Fi 密码；机场的 Wi-Fi 常要手机号收码，外国号可能收不到。',
        '留意俄罗斯网络发来的短信，打开链接做验证，可能提前解除限制。',
        '手动固定一家俄罗斯网络，自动选网可能让 {cool-network-switch.hours}重新计时。',
      ],
    },
    {
      heading: '续费和管理',
      steps: [
        '在买它的那个 App 里续，认准同一份 eSIM 配置。',
        '买之前看清：多买的流量能不能叠加，从哪天起算。',
        '别删 eSIM 配置，一般装不回来。',
      ],
    },
    {
      heading: '要打电话、收俄罗斯短信',
      steps: [
        '旅行 eSIM 多半没有俄罗斯号码，收不到俄罗斯的验证码。',
        '要俄罗斯号码，只能按外国人的规定去营业厅办卡。',
      ],
    },
  ],
  cautions: [
    '第一天的导航、打车、翻译，出发前就下好离线包。',
    '能用信用卡和 PayPal 付的是这些卖家，不是俄罗斯运营商。',
    '卖家写的“即插即用”不算数，限制是俄罗斯这边的。',
  ],
  unconfirmed: [
    'Airalo、Holafly、Yesim 等现在卖不卖俄罗斯流量，没能确认，下单前看卖家当天的页面。',
    '哪家在俄罗斯走哪张网络，也没有可靠来源。',
  ],
  facts: {
    'travel-esim-cool':
      '旅行 eSIM（Airalo 之类）在俄罗斯网络上算外国卡漫游，所以同样有 {travel-esim-cool.hours}的流量和短信限制。',
    'travel-esim-rules':
      '旅行 eSIM 要在同一卖家那里，给同一配置、同一手机续费；流量不一定叠加，删掉的配置通常装不回来。银行卡和 PayPal 是付给这些卖家的，不能付俄罗斯运营商。',
  },
  searchWords: [
    '旅行 eSIM',
    '旅游 eSIM',
    '国际 eSIM',
    '全球 eSIM',
    'Airalo',
    'Holafly',
    'Yesim',
    '流量卡',
    '旅游上网卡',
    '漫游卡',
    '漫游流量',
    '国际流量包',
    '中国移动漫游',
    '中国联通漫游',
    '中国电信漫游',
    '去俄罗斯上网',
    '俄罗斯流量卡',
    'eSIM 落地没网',
    'travel esim',
    'roaming',
    'туристическая eSIM',
  ],
}
