import type { TopicText } from '../../topic-text.ts'

/** The topic `keep_alive` in Chinese. */
export const keepAlive: TopicText = {
  title: '保号：号码多久不用会没',
  answer: '每个月用这张卡做一次花钱的动作，再一直留点余额，这是哪家运营商都适用的办法。',
  ways: [
    {
      heading: '最省事的做法',
      steps: [
        '每月用一次，最迟别超过 {keep-alive-safe.every}：发条短信、打一分钟电话，或让月费照常扣掉。',
        '只接电话、只收短信，别当成“用过”。各家算法不同。',
        '余额留够几次月费。欠费久了，同样可能丢号。',
        '不收月费的套餐，用完查一下余额，钱少了才算花过。',
      ],
    },
    {
      heading: '要离开俄罗斯几个月',
      steps: [
        '走之前充够，问客服有没有保号或暂停服务，写下名称和费用。',
        '想在国外发短信，先问清漫游开没开、一条多少钱、算不算使用。',
        '在手机日历里设每月提醒，在离俄之前就设好。',
        '绑了银行、Госуслуги 的号码，更要留意别断。',
      ],
    },
    {
      heading: '号码已经停了',
      steps: [
        '先充一笔，看能不能恢复。',
        '不行就带护照和合同去营业厅，越早越好。',
        '号码已经给了别人，就赶快改掉银行和各网站绑定的手机号。',
      ],
    },
  ],
  cautions: [
    '下面的期限都来自旧资料，有的互相矛盾。按最短的 {keep-alive-safe.shortest}来打算。',
    '闲置久了，据资料有的运营商会每天扣钱，扣光再收号。',
    '套餐不同，期限也不同，以合同和 App 里写的为准。',
    '号码收回后可能给了别人，你的验证码就发到他那里。',
  ],
  operators: {
    mts: '第三方资料：多数套餐 {mts-dormancy.idle}没有付费活动就算放弃，有的只有 {mts-dormancy.short}；大约第 {mts-dormancy.feeFrom:number} 天起可能每天扣 {mts-dormancy.fee}。',
    beeline:
      '旧套餐页：{bee-dormancy.idle}没打电话、没发短信，就每天扣 {bee-dormancy.fee}，扣完为止；停机后 {bee-dormancy.revive}内付款也许能恢复。',
    megafon:
      '说法矛盾：有的说 {meg-dormancy.first}后开始扣钱，有的说 {meg-dormancy.second}。按短的算。',
    t2: '一份套餐说明：{t2-dormancy.idle}没有付费动作和充值，每天扣 {t2-dormancy.fee}；余额为零或欠费 {t2-dormancy.end}后合同终止。',
    yota: '媒体综述：闲置 {yota-dormancy.idle}后，可能每天扣 {yota-dormancy.fee}，很快扣空。',
  },
  unconfirmed: [
    '各家现行的闲置期限，没有找到新的官方文件。',
    '网上流传好几种互相矛盾的“保号代码”，一个也没能证实，所以不列。',
  ],
  facts: {
    'mts-dormancy':
      '第三方资料说，MTS 合同在许多套餐下 {mts-dormancy.idle}没有付费活动就视为放弃，有的套餐是 {mts-dormancy.short}；大约从第 {mts-dormancy.feeFrom:number} 天起，可能每天扣 {mts-dormancy.fee}，直到余额扣空。',
    'bee-dormancy':
      'Beeline 一份存档套餐页说，{bee-dormancy.idle}没有通话和短信后，每天收 {bee-dormancy.fee}，直到余额用完；停用的预付费号码，在 {bee-dormancy.revive}内或合同写明的期限内付款可以恢复。',
    'meg-dormancy':
      'MegaFon 闲置多久开始收费，说法互相矛盾：{meg-dormancy.firstYear}的通知说 {meg-dormancy.first}后每天 {meg-dormancy.firstFee}；一家卖号网站的消息说，{meg-dormancy.secondFrom}起是 {meg-dormancy.second}后每天 {meg-dormancy.secondFee}。',
    't2-dormancy':
      'T2 的一份套餐说明写着，{t2-dormancy.idle}没有付费动作和充值，开始每天收 {t2-dormancy.fee}直到余额为零；余额为零或以下满 {t2-dormancy.end}，合同终止。',
    'yota-dormancy':
      '一篇媒体综述说，Yota 号码闲置 {yota-dormancy.idle}后，每天可能收 {yota-dormancy.fee}，把余额扣空。',
    'keep-alive-safe':
      '想保住任何一家的号码，至少每月做一次付费动作（一条短信、一分钟电话或月费），并留些余额，因为免费接听和收短信算不算使用，各家不一。已知最短的期限是 {keep-alive-safe.shortest}，所以按每 {keep-alive-safe.every}一次来安排。',
  },
  searchWords: [
    '保号',
    '保号套餐',
    '养号',
    '长期不用',
    '多久不用会停机',
    '多久销号',
    '号码被收回',
    '号码失效',
    '注销号码',
    '停机保号',
    '闲置',
    '有效期',
    '回国几个月号码还在吗',
    '放假回国',
    '最低消费',
    '每天扣钱',
    'MTS 保号',
    'Beeline 保号',
    'MegaFon 保号',
    'Tele2 保号',
    'Yota 保号',
    'заблокируют номер',
    'не пользуюсь симкой',
    'keep number',
    'deactivated',
  ],
}
