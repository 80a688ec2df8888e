import { NAMES } from '../../guard/operators/names.generated.ts'
import { meaningOf } from '../../guard/stranger/lexicon/meaning.ts'
import type { ReasonText } from '../reason-text.ts'
import { wordMeanings } from './word-meanings.ts'

/** 判断理由与各项检查的说法。 */
export const reasonText: ReasonText = {
  operators: NAMES['zh-CN'],
  comma: '、',
  reasons: {
    registered: ({ host }) => `${host} 在我们的登记表里，有公开来源。`,
    homograph: ({ shown, skeleton, brand }) =>
      `“${shown}”里的字母看着像“${skeleton}”，其实是别的字母，真正的网址是 ${brand}。`,
    'mixed-script': ({ shown, brand }) => `“${shown}”混用了不同文字的字母，冒充 ${brand}。`,
    combosquat: ({ label, brand, keyword }) =>
      `“${label}”把“${keyword}”（${wordMeanings[meaningOf(keyword)]}）和品牌名拼在一起，而运营商自己的网址以 ${brand} 结尾。`,
    'russian-beside': ({ label, brand, text }) =>
      `“${label}”把像是俄语的“${text}”和品牌名拼在一起，而运营商自己的网址以 ${brand} 结尾。`,
    'chinese-beside': ({ label, brand, text }) =>
      `“${label}”把像是中文的“${text}”和品牌名拼在一起，而运营商自己的网址以 ${brand} 结尾。`,
    'cheap-zone': ({ tld }) => `.${tld} 后缀的域名几乎不花钱，仿冒网站大多用这类后缀。`,
    'invalid-label': ({ label }) => `“${label}”不是有效的域名：按原文显示会变成另一个样子。`,
    hyphenation: ({ label, brand }) => `“${label}”在品牌名中间加了连字符或点，真正的是 ${brand}。`,
    'brand-in-subdomain': ({ label, registrable }) =>
      `前面的“${label}”只是摆设，这个网站其实属于 ${registrable}。`,
    'brand-in-path': ({ brand, registrable }) =>
      `网址后半段提到 ${brand}，但网站属于 ${registrable}。`,
    'brand-on-shared-host': ({ brand, host }) =>
      `${host} 上谁都能放页面或链接，这一个的网址里带着 ${brand} 的名字。`,
    'foreign-tld': ({ label, tld, brand }) =>
      `名字是“${label}”，后缀却是 .${tld}，真正的是 ${brand}。`,
    'wrong-layout': ({ label, brand }) =>
      `“${label}”是切错键盘布局打出来的品牌名，真正的是 ${brand}。`,
    transliteration: ({ label, brand }) => `“${label}”是品牌名的另一种拼法，真正的是 ${brand}。`,
    'free-hosting': ({ suffix }) => `${suffix} 下面谁都能免费放一个网页。`,
    userinfo: ({ shown, host }) => `@ 前面的“${shown}”会被浏览器丢掉，真正打开的是 ${host}。`,
    'odd-port': ({ port }) => `网址带着不常见的端口 ${port}。`,
    'ip-host': ({ host }) => `网址是一串数字（${host}），没有名字可查。`,
    'not-a-web-page': ({ scheme }) => `这不是网站上的网页（${scheme}:），无从判断是谁的。`,
    'unreadable-input': () => '这不是一个能读懂的网址。',
    'brand-like': ({ label, brand }) => `“${label}”里有品牌名，但这不是运营商的网站（${brand}）。`,
    'unconfirmed-host': ({ host }) => `${host} 据说属于运营商，但我们没能证实。`,
    'closed-service': ({ service, since }) => `${service} 从 ${since} 起已经停用，不能再充值。`,
    namesake: ({ host }) => `${host} 是另一家同名公司，与俄罗斯运营商无关。`,
    'sister-company': ({ host, company }) => `${host} 是 ${company}，不是俄罗斯的运营商。`,
    'look-cut-short': () => '页面太大或太忙，在你输入之前我们没能看完它要求的全部内容。',
  },
  slips: {
    omission: (label, brand, expected) => `“${label}”比 ${brand} 少了字母“${expected}”。`,
    repetition: (label, brand, _, found) => `“${label}”比 ${brand} 多写了一个“${found}”。`,
    insertion: (label, brand, _, found) => `“${label}”比 ${brand} 多了字母“${found}”。`,
    transposition: (label, brand, expected, found) =>
      `“${label}”把 ${brand} 里的“${expected}”写成了“${found}”，前后颠倒。`,
    'vowel-swap': (label, brand, expected, found) =>
      `“${label}”把 ${brand} 里的元音“${expected}”换成了“${found}”。`,
    'adjacent-key': (label, brand, expected, found) =>
      `“${label}”用键盘上相邻的“${found}”代替了 ${brand} 里的“${expected}”。`,
    bitsquat: (label, brand, expected, found) =>
      `“${label}”用“${found}”代替了 ${brand} 里的“${expected}”。`,
    replacement: (label, brand, expected, found) =>
      `“${label}”用“${found}”代替了 ${brand} 里的“${expected}”。`,
    'look-alike': (label, brand) => `“${label}”的字母看着像 ${brand}，其实不是。`,
  },
  claims: (operator, evidence) => `网页自称是 ${operator}：“${evidence}”，但这个网址不是它的。`,
  asks: (fields) => `网页要你提供：${fields}。`,
  demands: {
    'call-forwarding': (code) =>
      `拨“${code}”会把你的来电（包括银行念验证码的电话）转到陌生人的号码。不要拨；如果已经拨了，拨 ##002# 可取消呼叫转移。`,
    'dial-code': (code) =>
      `“${code}”是发给运营商的指令，可能转走你的余额，或开通收费业务。不要从这里拨；代码以运营商自己的网页为准。`,
    'sms-command': (link) =>
      `这个链接会替你写好一条短信（“${link}”），这样的短信可能把你的钱转给别人。不要发送。`,
    'app-file': (file) =>
      `页面让你安装一个应用（“${file}”）。它可能读取你的短信和银行验证码。不要安装：运营商的应用在应用商店里。`,
    'sbp-link': (link) =>
      `“${link}”是付款给不明对象：链接属于支付系统，并不说明钱给了谁。请在运营商自己的网页或你的银行应用里付款。`,
    'papers-photo': () =>
      '页面要你上传证件照片。充值用不着。不要上传：运营商只在营业厅或自己的应用里核对证件。',
    'card-transfer': (card) =>
      `页面要你往一张银行卡（${card}…）转账。钱会进别人的口袋，到不了你的手机，也要不回来。不要转。`,
    'digit-buttons': () => '页面自带数字按钮：你按的每个数字它都能读到。',
    'typed-keys': () => '页面上看不到输入框，却能读到你按下的键。',
    'editable-page': () => '整个页面都可以直接输入，没有输入框。',
  },
  takesTopUps: (fields) =>
    `这个页面可以充值（它要求填写：${fields}），但它不属于任何运营商，也不是我们认识的支付服务。`,
  checkFailed: (check, detail) =>
    detail ? `“${check}”没有通过：${detail}。` : `“${check}”没有通过。`,
  asked: {
    phone: '手机号',
    'card-number': '银行卡号',
    'card-expiry': '卡的有效期',
    'card-cvv': '卡背面的三位码',
    'card-pin': '取款密码',
    'sms-code': '短信验证码',
    password: '密码',
    login: '登录名',
    passport: '护照信息',
    amount: '金额',
    other: '其他内容',
    'payment-qr': '扫码付款',
    'unread-frame': '框架里看不到的内容',
  },
  checkNames: {
    address: '网址',
    https: '加密连接',
    'form-target': '表单发往哪里',
    'pay-target': '付款链接通向哪里',
    'mixed-content': '有没有不加密的内容',
    frames: '嵌入的框架',
    framed: '网页是否被嵌套',
    asks: '要求填写什么',
    autofill: '自动填充的内容',
    claim: '自称是谁',
  },
  checks: {
    address: {
      registered: (host) => `${host} 在登记表里。`,
      unconfirmed: (host) => `没能证实 ${host} 是谁的。`,
      'closed-service': (host) => `${host} 的服务已经停用。`,
      'odd-port': (port) => `网址带着不常见的端口 ${port}。`,
      imitates: (brand) => `网址在模仿 ${brand}。`,
      resembles: (host) => `${host} 带有品牌名，但不是运营商的。`,
      'unknown-host': (host) => `${host} 不在登记表里，我们不知道是谁的。`,
      'not-a-web-page': () => '这不是网站上的网页。',
    },
    https: {
      encrypted: () => '连接是加密的；这只是起码的条件，骗子的网站也会加密。',
      'plain-by-design': () => '这个网址本来就用不加密的连接，最多只要求填手机号。',
      'plain-without-fields': () => '连接不加密，不过没有看到要填的内容。',
      'plain-with-fields': () => '连接不加密，填的东西路上可能被人看到。',
      'insecure-context': () => '浏览器认为这个网页的环境不可靠。',
    },
    'form-target': {
      'stays-on-site': (host) => `表单发到本网站（${host}）。`,
      'goes-to-partner': (host) => `表单发到登记过的 ${host}。`,
      'goes-to-stranger': (host) => `表单会发到陌生网站 ${host}。`,
      'goes-over-http': (host) => `表单会不加密地发到 ${host}。`,
      'goes-nowhere-readable': () => '表单由脚本发送，事先看不出发到哪里。',
      'no-form': () => '没有要填写的表单。',
    },
    'pay-target': {
      'no-way-to-pay': () => '没有看到通往付款的链接或按钮。',
      'stays-on-site': (host) => `付款留在本网站（${host}）。`,
      'leads-to-known': (host) => `付款链接通向登记过的 ${host}。`,
      'leads-to-imitation': (host) => `付款链接通向 ${host}，这个网址在模仿运营商。`,
      'leads-to-stranger': (host) => `网页自称是运营商，付款链接却通向陌生网站 ${host}。`,
      'unknown-target': (host) => `付款链接通向 ${host}，不知道是谁的；打开后我们会再看。`,
      'script-decides': () => '付款按钮由脚本控制，事先看不出通向哪里。',
    },
    'mixed-content': {
      'all-encrypted': () => '没有看到不加密的内容。',
      'loads-over-http': (host) => `网页从 ${host} 载入了不加密的内容。`,
      'page-over-http': () => '网页本身就没有加密。',
    },
    frames: {
      'no-foreign-frames': () => '没有别人的框架。',
      'known-frames': () => '框架都来自登记过的网站，或者不要求填写。',
      'stranger-asks': (host) => `陌生网站 ${host} 的框架在要你填写。`,
      'unreadable-frame': (host) => `来自 ${host} 的框架，里面看不到。`,
    },
    framed: {
      'top-page': () => '网页没有被嵌在别的网页里。',
      'inside-frame': () => '这个网页被嵌在另一个网页里，外层可以在上面画任何东西。',
    },
    asks: {
      'asks-nothing': () => '没有看到要填的重要内容。',
      'asks-usual': (fields) => `要求填写：${fields}，属于常见内容。`,
      'asks-pin': () => '要求填取款密码；付款从来不需要它。',
      'asks-code-with-card': () =>
        '在同一张表里既要卡号又要短信验证码；正常付款时，验证码只在银行自己的网页上填。',
      'asks-password-with-card': () => '在同一张表里既要卡号又要密码。',
    },
    autofill: {
      'fills-what-it-says': () => '浏览器自动填的内容，和格子上写的一致。',
      'fills-unseen': (what) => `网页让浏览器往看不见的格子里填：${what}。`,
      'fills-another': (what) => `格子看着是填别的，浏览器却会自动填上：${what}。`,
      'nothing-to-fill': () => '没有要填写的格子。',
      'no-hints': () => '网页没有注明让浏览器自动填什么。',
    },
    claim: {
      'claims-own': (operator) => `网页说的是 ${operator}，与网址相符。`,
      'claims-nothing': () => '没有看到网页自称是运营商。',
      'claims-operator': (operator) => `网页自称是 ${operator}，与网址不符。`,
    },
  },
  wrong: '这个判断不对',
  notMade: {
    'not-looked': '没有检查：只看了网址，没看网页内容。',
    incomplete: '没有检查完：网页太大，只看了一部分。',
  },
  pieces: {
    same: (shown) => `“${shown}”相同`,
    alike: (shown, real) => `“${shown}”看着像“${real}”`,
    replaced: (shown, real) => `“${shown}”代替了“${real}”`,
    added: (shown) => `多了“${shown}”`,
    missing: (_, real) => `少了“${real}”`,
    swapped: (shown, real) => `“${real}”颠倒成了“${shown}”`,
  },
}
