import type { TopicText } from '../../topic-text.ts'

/** The topic `roaming` in Chinese. */
export const roaming: TopicText = {
  title: '带俄罗斯卡出国、打回中国',
  answer:
    '走之前问清漫游开没开、接电话和收短信多少钱，落地先关移动数据。回到俄罗斯，头 {cool-russian.hours}没有流量和短信。',
  ways: [
    {
      heading: '走之前',
      steps: [
        '在 App 里找“Роуминг”（漫游），看去的国家：一分钟、一条短信、一兆流量各多少钱。',
        '只为收验证码的，关掉移动数据，留着短信就行。',
        '余额留够月费和几条短信，自动付款设好。',
        '银行改成在 App 里确认。',
      ],
    },
    {
      heading: '在国外',
      steps: [
        '落地先别关飞行模式，把移动数据和数据漫游关掉，再联网。',
        '上网用当地 Wi-Fi 或旅行 eSIM。',
        '查余额看 App。代码在国外不一定拨得通。',
      ],
    },
    {
      heading: '去白俄罗斯',
      steps: [
        '漫游没有真正取消：套餐里有分钟数的，每月可用 {roaming-belarus.minutes:number} 分钟去电、{roaming-belarus.minutes:number} 分钟来电，流量最多 {roaming-belarus.gigabytes:number} GB 按接近国内的价收。',
        '去之前在 App 里看自己的套餐算不算在内。',
        '回来也会碰上“静默期”。',
      ],
    },
    {
      heading: '从俄罗斯打电话回中国',
      steps: [
        '这是国际长途，套餐里的分钟数一般不算。打之前在 App 里查“Международные звонки”（国际通话）的价。',
        '双方都有网，用网络语音不花电话费。',
      ],
    },
  ],
  cautions: [
    '手机一联网，App、邮件、云备份会在后台跑漫游流量。',
    '信号能传 {roaming-border:number} 公里，人在边境这边，也可能搭上外国网络、按漫游收费。到边境先手动固定本国网络。',
    '欠费太久号码会被收回，走之前看“保号”。',
    '别在国外删 eSIM、恢复出厂设置。',
  ],
  operators: {
    mts: '在国外找客服：{mts-support-abroad}。漫游价看 MTS 的 App。',
    beeline: '漫游价看 Beeline 的 App。没钱了可试 {bee-promised}，旧消息说国外条件不同。',
    megafon: '漫游价看 MegaFon 的 App。没钱了可拨 {meg-promised}，据资料漫游时也能用。',
    t2: '漫游价看 T2 的 App。',
    yota: '漫游价看 Yota 的 App。',
  },
  unconfirmed: [
    '各家漫游和国际长途的现价，没有找到能引用的来源，只能在 App 里看。',
    '余额代码在哪些国家拨得通，没有找到说明。',
  ],
  facts: {
    'roaming-belarus':
      '从{roaming-belarus}起，俄罗斯卡在白俄罗斯，套餐分钟里每月至少有 {roaming-belarus.minutes:number} 分钟来电、{roaming-belarus.minutes:number} 分钟去电不另收费，流量最多 {roaming-belarus.gigabytes:number} GB 按接近国内的价收；漫游并没有全部取消。',
    'roaming-belarus-nominal':
      '{roaming-belarus-nominal}，俄白两国还在谈取消漫游；Vedomosti 报说，早先的取消只是名义上的。',
    'roaming-silent':
      '在国外一关飞行模式，手机就自己搭上当地网络，App、邮件和备份在后台用掉收费流量（{roaming-silent}的提醒）。',
    'roaming-border':
      '手机信号能传 {roaming-border:number} 公里，还没出境就可能搭上外国网络、按漫游收费；手动选本国网络可以避免。',
  },
  searchWords: [
    '漫游',
    '国际漫游',
    '开通漫游',
    '漫游费',
    '漫游多少钱',
    '出国用俄罗斯卡',
    '回中国用俄罗斯卡',
    '俄罗斯卡在中国能用吗',
    '去白俄罗斯',
    '白俄罗斯漫游',
    '打回中国',
    '打国际电话',
    '国际长途',
    '往国内打电话',
    '边境漫游',
    '关闭漫游',
    'роуминг',
    'роуминг Беларусь',
    'звонки в Китай',
    'roaming abroad',
    'international calls',
  ],
}
