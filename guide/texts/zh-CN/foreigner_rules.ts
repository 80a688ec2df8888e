import type { TopicText } from '../../topic-text.ts'

/** The topic `foreigner_rules` in Chinese. */
export const foreignerRules: TopicText = {
  title: '外国人办卡、用卡的规定',
  answer:
    '从{foreign-2025}起，外国人只能本人去营业厅办卡，要护照翻译、СНИЛС、Госуслуги 和生物识别，还要登记手机的 IMEI。',
  ways: [
    {
      heading: '办卡顺序',
      steps: [
        '先备好一个能收信的邮箱，把护照公证翻译成俄文（“Нотариальный перевод”）。',
        '去“МФЦ”（政务中心）或社会基金办“СНИЛС”（个人保险账号），快的几分钟，慢的要 {foreign-steps.snils}。',
        '拿到 СНИЛС 后等 {foreign-steps.wait}，去“МФЦ”注册“Госуслуги”（国家公共服务网）。核实账号最长要 {foreign-steps.gosuslugi}左右。',
        '到能办的银行录生物信息，存进“ЕБС”（统一生物识别系统）。',
        '带齐这些和要用的手机去营业厅，签“Договор”（合同）。',
      ],
    },
    {
      heading: '换手机',
      steps: [
        '合同里写着手机的 IMEI。换手机之前，先去营业厅改合同。',
        '双卡手机有两个 IMEI，问清登记的是哪一个，插对卡槽。',
        '没改合同就把卡插进别的设备，运营商必须停掉服务。',
      ],
    },
    {
      heading: '以前办的卡',
      steps: [
        '{foreign-old-sims.bought}以前买的卡，要按新规重新登记。',
        '入籍前用外国护照办的卡，入籍后也要重新登记。',
        '停用了就带证件去营业厅问，别买来路不明的卡顶上。',
      ],
    },
  ],
  cautions: [
    '只来几天的游客别打算办卡：光核实 Госуслуги 最长就要 {foreign-steps.gosuslugi}左右，来不及。用国内卡漫游或旅行 eSIM，见“只来俄罗斯几天，怎么上网”。',
    '别用陌生人名下的卡，也别把自己的卡交给人。交出号码要罚款，号码还可能被封。',
    '一个外国人最多 {foreign-limit.main:number} 个俄罗斯号码，企业名下的也算。',
    '网上“不用生物识别就能办”的卡不合规定，随时可能停。',
    '电话里要你“重新登记”并报验证码的，是骗子。',
  ],
  unconfirmed: [
    '短期游客有没有简化办法，到{tourist-simplify.until}为止没有找到已通过的规定。',
    '第二份反诈法案一读之后的结果，没有查到。',
    '中国护照持有人在各地办 ЕБС 实际要多久，没有可靠来源。',
  ],
  facts: {
    'foreign-2025':
      '从{foreign-2025}起，外国人和无国籍者只能本人在营业厅签手机合同，要带护照（公证翻译）、СНИЛС、已核实的 Госуслуги 账户，并在统一生物识别系统（ЕБС）留有生物信息。',
    'foreign-law':
      '外国人用卡规定的法律依据，是{foreign-law.date}的联邦法 {foreign-law.law}，即《通信法》（{foreign-law.base}）第 {foreign-law.article} 条。',
    'foreign-limit':
      '一个外国人最多持有 {foreign-limit.main:number} 个俄罗斯手机号码，俄罗斯公民是 {foreign-limit.citizen:number} 个，企业名下的也算在内。',
    'foreign-imei':
      '外国人的合同写明手机的 IMEI；没有在营业厅改合同就把卡插到别的设备里，运营商必须停止服务。',
    'foreign-old-sims':
      '外国人在{foreign-old-sims.bought}以前买的卡，必须在{foreign-old-sims}前重新登记。从那天起，闲置超过 {foreign-old-sims.idle}的号码立即停用；在用的先限制长途、国际电话和网速，{foreign-old-sims.stop}后停用。',
    'foreign-steps':
      '外国人办俄罗斯卡的实用顺序：备好邮箱和公证翻译，办 СНИЛС（政务中心或社会基金，从几分钟到 {foreign-steps.snils}），过 {foreign-steps.wait}再注册 Госуслуги（核实最长 {foreign-steps.gosuslugi}），在银行录生物信息，最后去营业厅。',
    'foreign-naturalised':
      '已加入俄罗斯国籍，但当初用外国护照买卡、一直没重新登记的人，同样适用外国人的规定。',
    'foreign-exempt': '外交人员和国际组织工作人员不受外国人用卡规定约束。',
    'tourist-simplify':
      '{tourist-simplify}，俄罗斯运营商请求主管部门为短期游客简化办卡，说游客几乎从他们的用户里消失了；到{tourist-simplify.until}，没有发现已经通过的简化办法。',
    'sim-transfer-ban':
      '从{sim-transfer-ban}起，把自己的俄罗斯号码交给别人，公民要罚 {sim-transfer-ban.fine}，近亲属和短时间免费借用除外；所以陌生人代买的卡，对双方都是风险。',
    'numbers-blocked':
      '禁止转交号码的规定从{numbers-blocked.since}实施后几周内，警方说已封掉超过 {numbers-blocked.main:number} 个出租的号码。',
    'antifraud-2':
      '第二份反诈法案（编号 {antifraud-2.bill}）要建全国 IMEI 登记，原定从{antifraud-2.calls}起，没有用户同意就屏蔽境外来电。它在{antifraud-2.reading}一读通过；后来是否通过、是否执行，没有查到。',
  },
  searchWords: [
    '外国人办卡',
    '办电话卡',
    '办手机卡',
    '买卡',
    '实名',
    '实名制',
    '护照办卡',
    '录指纹',
    '录人脸',
    '生物识别',
    '生物信息',
    'СНИЛС',
    'SNILS',
    '斯尼尔斯',
    'Госуслуги',
    'Gosuslugi',
    '国家服务网',
    'IMEI',
    '换手机停机',
    '绑定手机',
    '重新登记',
    '用别人的卡',
    '借卡',
    '租号',
    '最多几张卡',
    '游客办卡',
    'ЕБС',
    '入籍',
    'biometrics',
    'foreigner sim',
  ],
}
