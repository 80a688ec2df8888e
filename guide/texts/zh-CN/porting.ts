import type { TopicText } from '../../topic-text.ts'

/** The topic `porting` in Chinese. */
export const porting: TopicText = {
  title: '携号转网：换运营商不换号',
  answer:
    '带护照去新运营商的营业厅办，号码要在你名下、没有欠费。转入 MTS 最快 {mnp-mts}，转好之前旧卡照常用。',
  ways: [
    {
      heading: '先看能不能转',
      steps: [
        '号码登记在你名下，合同上的姓名、证件号和现在的护照一致。换过护照的，先去旧运营商改资料。',
        '没有欠费，号码没被停，离上一次转网超过 {mnp-conditions}。',
        '只能在同一个地区内转，座机号不行。',
      ],
    },
    {
      heading: '办理',
      steps: [
        '去新运营商的营业厅，说“Перенос номера”（携号转网）。',
        '外国人按新办卡的规定来：护照翻译、СНИЛС、Госуслуги、生物识别、手机的 IMEI。',
        '签申请和新合同，领新的 SIM 卡或 eSIM，定好转网的日期。',
        '转网那天等短信通知，再换上新卡。那天别安排要收验证码的事。',
        '打个电话、收条短信、查一次余额，没问题再扔旧卡。',
      ],
    },
  ],
  cautions: [
    '旧套餐、旧账户里的服务不跟着走，先看好新套餐的月费。',
    '转网以后号段看不出是哪家，充值时手动选新的运营商。',
    '旧账户里的余额，转之前用掉或转给同网的朋友。',
    '电话里说“帮你办转网”、要验证码的，是想偷号。',
  ],
  operators: {
    mts: '转入 MTS：最快 {mnp-mts}，最晚 {mnp-mts.latest}内；套装 {mnp-mts.price}，全部进余额；SIM 卡或 eSIM 都行。热线 {mnp-mts.hotline}（免费）。',
    megafon: '转入 MegaFon：收 {mnp-megafon}，转好以后从余额里扣。',
    beeline: '没有找到 Beeline 自己的说明，到店里问费用和日期。',
    t2: '没有找到 T2 自己的说明，到店里问费用和日期。',
    yota: '没有找到 Yota 自己的说明，在它的 App 聊天里问。',
  },
  unconfirmed: [
    '旧账户里的余额能不能带走或退掉，没有找到答案，转之前问旧运营商。',
    '转网费用和天数会变，签字前再问一遍。',
  ],
  facts: {
    'mnp-mts':
      'MTS 的页面说：递申请后最快 {mnp-mts}、最晚 {mnp-mts.latest}转入，在营业厅或官网申请；套装 {mnp-mts.price}，全部进余额，给 SIM 卡或 eSIM；转网热线 {mnp-mts.hotline}。',
    'mnp-conditions':
      'MTS 的页面说，能转的号码要登记在本人名下、证件信息一致、没有欠费和停机、离上次转网超过 {mnp-conditions}、在同一地区，座机号不行。',
    'mnp-megafon':
      'MegaFon 的页面说，转一个号码收 {mnp-megafon}，转好后从余额扣；外国人同样要 СНИЛС、Госуслуги、生物识别和手机的 IMEI。',
  },
  searchWords: [
    '携号转网',
    '转网',
    '换运营商',
    '保留号码换运营商',
    '号码不变',
    '转到 MTS',
    '转到 MegaFon',
    '转到 Beeline',
    '转到 T2',
    '换一家运营商',
    '转网要几天',
    '转网多少钱',
    'MNP',
    'перенос номера',
    'сменить оператора',
    'перейти в другой оператор',
    'перейти со своим номером',
    'port number',
    'switch operator',
    'keep my number',
  ],
}
