import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_transfer` in Chinese. */
export const esimTransfer: TopicText = {
  title: 'eSIM 换手机、误删、重装',
  answer: '换手机前先去营业厅改合同；人在国外别删 eSIM、别恢复出厂，删了很可能回俄罗斯才能重装。',
  ways: [
    {
      heading: '要换手机',
      steps: [
        '换之前带护照和新手机去营业厅，请他们改合同里的 IMEI。',
        '说“Замена SIM-карты”（换卡），按店员给的办法在新手机上重装。',
        '双卡手机有两个 IMEI，问清登记哪一个。',
        '新手机能打电话、能收短信后，再处理旧手机。',
      ],
    },
    {
      heading: '误删了，或手机坏了',
      steps: [
        '在俄罗斯：带护照去营业厅，重新领一份 eSIM。',
        '在国外：先联系客服确认，多半要回俄罗斯后再装。',
        '号码绑着银行的，马上问银行能不能改用 App 确认。',
      ],
    },
  ],
  cautions: [
    'eSIM 重装或换机的二维码只从营业厅和官方 App 拿。',
    '有人主动打来“帮你换 eSIM”要验证码，那是抢号。',
    '别为了腾地方删掉不用的 eSIM，先问清能不能装回来。',
    '没改合同就把卡转到新手机，运营商必须停服务。',
  ],
  operators: {
    mts: '客服短号 {mts-support-short}，或 MTS 的 App 聊天。',
    beeline: '客服短号 {bee-support-short}，或 Beeline 的 App 聊天。',
    megafon: '客服短号 {meg-support-short}，或 MegaFon 的 App 聊天。',
    t2: '用 T2 的 App 聊天，或去营业厅。',
    yota: '用 Yota 的 App 聊天。',
  },
  unconfirmed: ['哪些运营商能让外国人在线重发 eSIM，没有找到可靠说明。'],
  facts: {
    'esim-dont-delete':
      '人在国外时，不要删除俄罗斯 eSIM、恢复出厂或换手机，很可能要回到俄罗斯才能重装。',
    'esim-imei':
      '外国人的合同里写着 IMEI，把俄罗斯 eSIM 移到新手机前，先去营业厅改合同；双卡手机有两个 IMEI，问清登记的是哪个。',
  },
  searchWords: [
    '换手机',
    'eSIM 换手机',
    'eSIM 转移',
    '转到新手机',
    '误删 eSIM',
    '删了 eSIM',
    '不小心删',
    '恢复 eSIM',
    '重装 eSIM',
    'eSIM 丢了',
    '手机丢了',
    '手机坏了',
    '恢复出厂',
    '刷机',
    '补卡',
    '换卡',
    'eSIM 变实体卡',
    'перенести eSIM',
    'удалил eSIM',
    'transfer esim',
    'reinstall esim',
    'lost phone',
  ],
}
