import type { Operator } from '../../guard/operator.ts'
import { NAMES } from '../../guard/operators/names.generated.ts'
import { WITH_RANGES, WITHOUT_RANGES } from '../../guard/operators/numbers.generated.ts'
import type { Role, VerdictKind } from '../../guard/verdict/verdict.ts'
import type { Need } from '../../guide/topic.ts'
import { due } from './due.ts'

const operators: Record<Operator, string> = NAMES['zh-CN']

const listed = (some: readonly Operator[]): string =>
  some.map((operator) => operators[operator]).join('、')
const withRanges = listed(WITH_RANGES)
const withoutRanges = listed(WITHOUT_RANGES)

const officialPages: Record<Role, string> = {
  payment: '缴费页',
  account: '个人账户页',
  shop: '网上营业厅',
  site: '网站',
  bank: '网站',
  service: '网站',
}

const verdictWords: Record<VerdictKind, string> = {
  official: '官方',
  partner: '合作渠道',
  sister: '同名外国公司',
  lookalike: '仿冒网址',
  impersonation: '冒充运营商',
  caution: '当心',
  unrelated: '无关网页',
  unreadable: '看不到此页',
}

const needs: Record<Need, string> = {
  pay: '现在充值',
  trouble: '充不上、用不了',
  keep: '保住号码',
  protect: '防骗防盗',
  esim: 'eSIM',
  rules: '外国人规定',
}

/** The words of our own pages in Chinese: the reference the other languages are held to. */
export const ui = {
  name: '俄卡充值卫士',
  operators,
  due,
  needs,
  verdict: {
    label: '当前网页',
    words: verdictWords,
    official: (operator: Operator, role: Role) =>
      `${operators[operator]} 自己的${officialPages[role]}`,
    partner: (name: string) => `${name}，可以在这里给手机充值`,
    sister: (name: string) => `${name}，不是俄罗斯那家运营商`,
    lookalike: (operator: Operator) => `网址在模仿 ${operators[operator]}，别填任何信息`,
    impersonation: (operator: Operator) => `网页自称 ${operators[operator]}，其实不是`,
    caution: '有可疑之处，付款前先看看',
    cautionOperator: (operator: Operator) => `不是 ${operators[operator]} 的网站`,
    unrelated: '与俄罗斯手机充值无关',
    unreadable: '看不到网址。如果是网站打开的，什么都别输入',
    withheld: '你没有允许扩展查看这个网站',
    off: '卫士已关闭',
    offHint: '没有看这个网页，指南照常可用',
    offHere: '你在这个网站关闭了卫士',
    stopped: '已拦下，没有打开',
    trusted: '你自己选择了打开它',
    tampered: '网页在干扰我们的警告',
    details: '依据与检查',
    reasons: '为什么这样判断',
    checks: '检查了什么',
    states: { passed: '通过', failed: '未通过', notChecked: '没有检查' },
    noReasons: '这个网址不在运营商名录里，也不像在模仿谁。',
    notASeal: '没有一项检查能保证网页可靠；加密连接只是必要条件。',
    openReal: (operator: Operator) => `打开真正的 ${operators[operator]}`,
    openEncrypted: '切换到加密的页面',
    whole: '完整网址',
    switchOff: '在这个网站关闭卫士',
    switchOn: '重新打开卫士',
    switchMeans: '关闭后，卫士在这个网站什么也不查、什么也不拦。随时可以在这里或设置里重新打开。',
    grant: '允许查看',
    punycode: '编码形式',
  },
  search: {
    label: '搜索充值办法、代码和问题',
    placeholder: '搜：余额、没网、*100#、meiwang',
    clear: '清除',
    results: (n: number) => (n === 0 ? '没有结果' : `${n} 个结果`),
    list: '搜索结果',
    copyKeys: (keys: string) => `按 ${keys} 复制选中的代码`,
    none: (query: string) => `没找到“${query}”`,
    elsewhere: '这本指南里没有：问运营商',
    elsewhereHint: '怎么联系客服；下面是最接近的内容。',
    tryOther: '换个说法：比如“余额”“充不上”“没网”，代码直接输入数字也行。也可以按需要浏览：',
  },
  failure: {
    text: '指南的内容没能读出来。请再试一次；还是不行，就把这个扩展卸载后重装。',
    again: '再试一次',
  },
  home: {
    now: '现在要紧的',
    ways: '我能用什么付？',
    waysHint: '答三个问题，列出走得通的办法',
    recent: '最近看过',
    browse: '按需要浏览',
    tools: '工具',
    check: '查一查',
    checkNumber: '查号码',
    sims: '我的 SIM 卡',
    operatorCards: '运营商',
    checkedUpTo: (date: string, age: string | null) =>
      age === null ? `资料核对到${date}` : `资料核对到${date}，${age}前`,
  },
  filter: { label: '运营商', all: '全部' },
  topic: {
    back: '返回',
    steps: '怎么做',
    operators: '各家运营商',
    otherOperators: '看其他运营商',
    cautions: '当心',
    words: '屏幕上的俄语',
    unconfirmed: '没能证实的',
    facts: '依据和来源',
    related: '接着看',
    officialPage: {
      site: (operator: Operator) => `打开 ${operators[operator]} 官网`,
      payment: (operator: Operator) => `打开 ${operators[operator]} 缴费页`,
      account: (operator: Operator) => `打开 ${operators[operator]} 个人账户`,
    },
    copyAll: '复制全文',
    print: '打印',
    mayHaveChanged: '可能已变，请向运营商核实',
    source: '来源',
    undated: '来源未注明日期',
    dated: (date: string) => `来源日期：${date}`,
    old: '资料较旧',
    overtaken: '说的日期已过，后来怎样没有查到',
    allOld: '这一条的资料都较旧，照做之前先核实',
    missing: '这一条还没有文字。',
  },
  copy: {
    copy: '复制',
    copied: '已复制',
    failed: '没能复制',
    code: (code: string) => `复制 ${code}`,
  },
  ways: {
    missing: '选好运营商和手上有的东西，这里就列出走得通的办法。',
    why: '依据',
    notWorking: (n: number) => `走不通的 ${n} 种`,
  },
  card: {
    rows: {
      balance: '查余额',
      ownNumber: '查本机号码',
      tariff: '查套餐',
      services: '查服务与订阅',
      promised: '承诺付款（先用后付）',
      support: '客服',
      app: '官方应用',
      site: '官方网站',
      idle: '多久不用会停号',
    },
    call: '拨打',
    showQr: '二维码',
    hideQr: '收起二维码',
    qrAlt: (code: string) => `扫码拨 ${code} 的二维码`,
    qrHint: '用手机相机扫一扫，再按拨号键。',
    from: {
      'own-sim': (operator: string) => `用 ${operator} 卡，在俄罗斯境内拨`,
      russia: () => '俄罗斯境内任何电话都能打',
      anywhere: () => '在国外也能打',
    },
    noNumber: {
      'own-sim': '本网短号没有找到。',
      russia: '从别的电话打的号码没有找到。',
      anywhere: '从国外打的号码没有找到。',
    },
    elsewhere: '去官网的联系页，或在 App 聊天里问：',
    codes: (operator: string) => `带 * 和 # 的代码只在 ${operator} 卡上有用，在国外不一定拨得通。`,
    iphone: 'iPhone 不肯从链接拨带 * 或 # 的代码：请在拨号盘手动输入。',
    unknown: '没有找到可靠来源',
  },
  number: {
    title: '查号码',
    label: '手机号码',
    placeholder: '+7 9XX XXX-XX-XX',
    operator: (operator: string) => `号段属于 ${operator}`,
    notes: {
      'may-have-been-ported': `号段只说明号码最初是哪家的，可能已携号转网。数据里没有 ${withoutRanges} 的号段，这类号码认不出来。`,
      'range-of-another-operator': `按现有数据，这个号段不属于 ${withRanges}。数据里没有 ${withoutRanges} 的号段；号码也可能已携号转网。`,
      'not-a-mobile-number': '这是俄罗斯号码，但不是手机号，不能充话费。',
      'foreign-number': '这不是俄罗斯号码。',
      'too-short': '号码还短，俄罗斯手机号在 +7 后面有十位数字。',
      'too-long': '号码太长，俄罗斯手机号在 +7 后面只有十位数字。',
      'wrong-length': '位数不对，请再数一遍。',
      'not-in-use': '没有发放过这样的号码，请检查有没有打错。',
      'not-a-number': '这不像电话号码。',
    },
    local: '只在本机查，不保存，也不发送。',
  },
  footer: {
    language: '语言',
    settings: '设置',
    sidePanel: '在网页旁边打开',
  },
}
