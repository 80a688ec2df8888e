import type { TopicText } from '../../topic-text.ts'

/** The topic `sms_codes` in Chinese. */
export const smsCodes: TopicText = {
  title: '验证码收不到',
  answer:
    '先分清是哪一种：刚入境短信被停、人在国外漫游收不到，还是外国服务的码被俄罗斯运营商拦下。能改成 App 或邮箱收的，马上改。',
  ways: [
    {
      heading: '先查手机',
      steps: [
        '让朋友发条普通短信。收得到，问题在发码的那家；收不到，接着往下查。',
        '查余额。欠费停机的，先充值。',
        '看短信的垃圾箱和拦截名单，双卡手机看清码发到哪张卡。',
        '重启一次，等几分钟再要一次码，别连着点。',
      ],
    },
    {
      heading: '刚到俄罗斯，或刚从国外回来',
      steps: [
        '头 {cool-foreign.hours}短信是停的，见“刚到没网”。',
        '银行付款连 Wi-Fi 在银行 App 里确认，别等短信。',
      ],
    },
    {
      heading: '俄罗斯号码收外国服务的码',
      steps: [
        'Telegram、WhatsApp 的注册码，俄罗斯运营商按要求在拦，各家放行不一样，重发多少次也可能没用。',
        '还登录着的设备千万别退出：新设备的码可能发到那里。',
        '趁能登录，在设置里加邮箱和两步验证密码。',
        '注册新账号，改用国内号码。',
      ],
    },
    {
      heading: '人在国外，俄罗斯号码收不到码',
      steps: [
        '在 App 聊天里问运营商：国际漫游开没开，收短信要不要钱，号码停没停。',
        '手机上手动换一家当地网络，再要一次码。',
        '出国前就把银行改成 App 确认，这一步在国外往往补不了。',
      ],
    },
  ],
  cautions: [
    '“接码平台”、代收验证码，等于把账号交给别人。',
    '打来电话说“帮你补发验证码”的，是骗子。',
    '同一个码别转发给任何人，客服也不给。',
    'MAX 的登录码：有用户说改发到已登录的 MAX 里，短信里等不到。',
  ],
  operators: {
    mts: '{sms-messengers}的报道里，MTS 号码还收得到 Telegram 的码。',
    beeline: '{sms-messengers}的报道里，Beeline 号码收不到 Telegram 的码。',
    megafon: '{sms-messengers}的报道里，MegaFon 号码还收得到 Telegram 的码。',
    t2: '报道没说 T2 的号码。收不到就改用邮箱或已登录的设备。',
    yota: '报道没说 Yota 的号码。收不到就改用邮箱或已登录的设备。',
  },
  unconfirmed: [
    '微信、支付宝、Apple、Google 的码，俄罗斯号码收不收得到，没有找到来源。改绑邮箱或国内号码最省事。',
  ],
  facts: {
    'sms-messengers':
      '{sms-messengers}，RBC 证实：俄罗斯运营商被要求停发 Telegram、WhatsApp 的注册短信和电话。实际放行不一：MegaFon 和 MTS 的号码还收得到，Beeline 的收不到；Telegram 也会把码发到邮箱或已登录的设备。',
    'sms-signal': '{sms-signal}有俄罗斯用户说，Signal 没法给俄罗斯号码发注册短信。',
    'sms-max': '{sms-max}有用户说，MAX 的登录码要到已登录的 MAX 里看，短信里没有。',
  },
  searchWords: [
    '收不到验证码',
    '验证码不来',
    '没有验证码',
    '收不到短信',
    '短信收不到',
    '码收不到',
    'Telegram 收不到验证码',
    'WhatsApp 收不到验证码',
    '微信验证码收不到',
    '银行验证码',
    '注册收不到短信',
    '重发验证码',
    '接码',
    '漫游收不到短信',
    'Signal',
    'MAX',
    'не приходит код',
    'не приходит смс',
    'код подтверждения',
    'no sms code',
    'verification code',
  ],
}
