import type { StoppedText } from '../stopped-text.ts'

/** 拦截页的文字。 */
export const stopped: StoppedText = {
  maker: '俄卡充值卫士',
  title: (brand) => `已拦下：这不是 ${brand} 的网站`,
  claims: (brand) => `已拦下：这个网页冒充 ${brand}`,
  hides: () => '已拦下：这个网页在遮挡我们的警告',
  notRun: '网页还没来得及运行，你没有向它提交任何信息。',
  hadRun: '在它上面填过手机号、银行卡或验证码的话，请马上联系银行和运营商。',
  opened: '你打开的',
  real: '它在模仿的',
  differs: '不同之处',
  why: '为什么拦下',
  openReal: (brand) => `打开真正的 ${brand}`,
  wrong: '这个判断不对',
  close: '关闭标签页',
  anyway: '我清楚风险，仍要打开…',
  anywayMeans: (host) =>
    `${host} 不是运营商的网站。在上面填手机号、银行卡或验证码，钱和账号可能被人拿走。`,
  once: '只打开这一次',
  always: '以后不再拦这个网站',
  back: '算了，不打开',
  revocable: '放行可以随时在设置里撤销，也不会让它变成“官方”。',
  seal: '你的个人印章',
  sealMeans: '这枚印章只有你知道。看不到它的拦截页是假的。',
  noSeal: '在设置里挑一枚个人印章，就能认出真正的拦截页。',
  tampered: '网页干扰了我们的警告，所以改用整页拦截。',
  nothing: '这里没有拦下任何网页',
  nothingMore: '这个地址不在拦截之列。',
  open: (host) => `打开 ${host}`,
  framed: '拦截页不在别的网页里显示。请在自己的标签页中打开。',
}
