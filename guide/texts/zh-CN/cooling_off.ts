import type { TopicText } from '../../topic-text.ts'

/** The topic `cooling_off` in Chinese. */
export const coolingOff: TopicText = {
  title: '刚到没网：“静默期”（冷静期）',
  answer:
    '外国卡刚进俄罗斯、俄罗斯卡刚从国外回来，头 {cool-foreign.hours}没有流量和短信：国内叫“静默期”，俄罗斯叫“冷静期”。按运营商短信验证，可能提前解除；不成，到时自己结束。',
  ways: [
    {
      heading: '提前解除',
      steps: [
        '关掉 Wi-Fi 和 VPN，打开移动数据，只留这张卡的移动网络。',
        '等运营商发来的短信，打开里面的链接，按页面做验证。',
        '失败就隔一会儿再试，再不行就打客服，或等时间过去。',
        '验证是拼图、短信码或登录，用不着银行卡。页面要卡号就关掉。',
      ],
    },
    {
      heading: '中国卡、旅行 eSIM',
      steps: [
        '语音电话能用。流量和短信要等，或等俄罗斯网络发来短信验证。',
        '在手机设置里关掉自动选网，手动固定一家俄罗斯网络，免得重新计时。报道里 T2 最顺，可以先选它（显示为 T2 或 Tele2）。',
        '过了时间，银行短信也可能收不到。能用银行 App 确认的，连 Wi-Fi 在 App 里确认。',
      ],
    },
    {
      heading: '等的时候',
      steps: [
        '入境前存好住址、翻译离线包、约好的电话号码。',
        '俄罗斯卡要出国的，走之前问客服：解锁链接能不能先发给你，存在手机里。',
        '机场、商场的 Wi-Fi 常要填手机号收验证码，外国号可能收不到。酒店前台一般直接给密码，先问酒店。',
        '紧急情况直接打电话，语音不受影响。',
      ],
    },
  ],
  cautions: [
    '这条限制的做法几个月里改了好几次，以运营商短信为准。',
    '别把事情都押在提前解除上。{cool-unreliable}的报道说，只有约 {cool-unreliable.success} 成功。',
    '收不到验证短信时，不要去点搜来的“解除链接”。',
    '不出国也会碰上：俄罗斯卡 {cool-russian.idle}没有网络活动，同样触发。外国卡连着 {cool-foreign-idle}不用，也可能再停一轮。',
    '在边境附近手机搭上了外国网络，人没出国也可能被停。去边境前先手动固定本国网络。',
  ],
  operators: {
    mts: '打开短信链接，做拼图。',
    beeline: '打开短信链接，在它的网站上登录。',
    megafon: '打开短信链接，做拼图，再填短信码。',
    t2: '打开短信链接，做拼图。',
  },
  unconfirmed: [
    'Yota 用什么验证，没有找到说明。',
    '哪些中国运营商的卡会收到解除短信，没有可靠来源。',
  ],
  facts: {
    'cool-foreign':
      '从{cool-foreign}起，外国 SIM 和 eSIM 在俄罗斯漫游，登网后头 {cool-foreign.hours}没有移动流量和短信，语音可用。',
    'cool-foreign-captcha':
      '从{cool-foreign-captcha}下旬起，外国 SIM 的 {cool-foreign-captcha.hours}限制可以提前解除：打开俄罗斯网络发来的短信链接，通过验证码。',
    'cool-russian':
      '从{cool-russian}起，俄罗斯 SIM 也有同样的 {cool-russian.hours}限制：从国际漫游回来，或 {cool-russian.idle}没有网络活动之后，流量和短信停用。',
    'cool-unlock':
      '解除 {cool-unlock.hours}限制：等运营商短信，关掉 Wi-Fi 和 VPN，打开链接通过检查（MTS 拼图，MegaFon 拼图加短信码，T2 拼图，Beeline 登录其网站），或打客服；否则 {cool-unlock.hours}后自己结束。',
    'cool-unreliable':
      '{cool-unreliable}的报道说，解除 {cool-unreliable.hours}限制的尝试只有约 {cool-unreliable.success} 成功，MTS、MegaFon、Beeline 最差，T2 好一些。',
    'cool-bank-sms':
      '{cool-bank-sms}，在俄罗斯的外国 SIM 过了 {cool-bank-sms.hours}，在一些网络仍收不到短信，银行验证码也在内，靠短信确认的外国银行付款可能失败；改在银行 App 里用 Wi-Fi 确认。',
    'cool-network-switch':
      '外国 SIM 自动选网可能让 {cool-network-switch.hours}重新计时，手动固定一家俄罗斯网络。',
    'cool-foreign-idle':
      '白俄罗斯运营商 {cool-foreign-idle.by} 通知用户：外国卡在俄罗斯连着 {cool-foreign-idle}没有动静，会再停 {cool-foreign-idle.hours}。',
    'cool-t2-best':
      '{cool-t2-best}《生意人报》报道，只有 T2 做到了 {cool-t2-best.hours}后放开外国卡，别家在整段停留期间都收不到短信。',
    'cool-border':
      '{cool-border}媒体提醒：没出国、只是在边境附近被外国网络接上的手机，也可能被停 {cool-border.hours}；从索契去阿布哈兹一日游就是一例。',
    'public-wifi':
      '从{public-wifi}起，俄罗斯的公共 Wi-Fi 要核实用户身份，一般是填手机号、收短信码。',
  },
  searchWords: [
    '静默期',
    '冷静期',
    '网络静默',
    '没网',
    '没信号',
    '没流量',
    '上不了网',
    '收不到短信',
    '收不到验证码',
    '入境没网',
    '刚落地没网',
    '机场没网',
    '从国外回来没网',
    '漫游没网',
    '解除限制',
    '怎么解封',
    '流量被锁',
    '短信验证链接',
    '银行短信收不到',
    '一天没网',
    '中国卡漫游',
    'период охлаждения',
    'блокировка',
    'нет интернета',
    'cooling off',
    'no data on arrival',
  ],
}
