import type { TopicText } from '../../topic-text.ts'

/** The topic `unionpay` in Chinese. */
export const unionpay: TopicText = {
  title: '银联卡在俄罗斯',
  answer: '别把银联卡当主力：没有明令禁止，但很多终端和 ATM 拒收，能不能取到钱看银行、看运气。',
  ways: [
    {
      heading: '想用银联卡取现金',
      steps: [
        '出发前打电话问发卡行：这张卡在俄罗斯能不能取现，要不要先开通境外取款。',
        '到了先试一小笔。受制裁的大银行 ATM 常拒收，换别家。',
        '连续被拒就停手，免得卡被吞或被锁。',
        '取到卢布后，带护照去营业厅充值。',
      ],
    },
    {
      heading: '想直接刷银联卡充话费',
      steps: [
        '先问店员收不收“UnionPay”，别假定能刷。',
        '网上付款页没有写明收银联，就别填卡号。',
        '备好现金或朋友代付这条后路。',
      ],
    },
  ],
  cautions: [
    '别只带一张银联卡去俄罗斯，另备现金。',
    '国内对境外取现有额度，每天和每年都算，超了就取不出。',
    '网上说的“某银行能取”可能是很早以前的经验，去之前再问。',
  ],
  unconfirmed: [
    '{unionpay.year}哪些俄罗斯银行的 ATM 收中国发行的银联卡，没有可靠来源。',
    '各运营商官网收不收中国发行的银联卡，我们没能确认。',
  ],
  facts: {
    unionpay:
      '中国发行的银联卡在俄罗斯没有被正式排除，但受理很不稳定，受制裁银行的终端和 ATM 经常拒收；{unionpay.reports} 年还有中文网页说在部分银行能取现，{unionpay.year}没有找到可靠消息。',
    'unionpay-cn-limits':
      '按中国规定，内地发行的卡在境外取现，每卡每天约 {unionpay-cn-limits.day:number} 元人民币，每人所有卡合计每年 {unionpay-cn-limits.year:number} 元人民币。',
  },
  searchWords: [
    '银联',
    '银联卡',
    '中国银联',
    'UnionPay',
    'union pay',
    '取款',
    '取现',
    '取钱',
    '取卢布',
    'ATM 取款',
    '取现额度',
    '境外取现限额',
    '云闪付',
    '借记卡',
    '储蓄卡',
    '工商银行卡',
    '中国银行卡',
    '银联信用卡',
    '银联还能用吗',
    'юнионпэй',
  ],
}
