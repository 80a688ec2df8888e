import type { ToolbarText } from '../toolbar-text.ts'

export const toolbar: ToolbarText = {
  official: (brand, host) => `俄卡充值卫士：${host} 是 ${brand} 自己的网站`,
  partner: (name) => `俄卡充值卫士：${name}，可以在这里给手机充值`,
  sister: (name, brand) => `俄卡充值卫士：${name}，不是俄罗斯的 ${brand}`,
  lookalike: (host, brand) => `俄卡充值卫士：${host} 这个网址在模仿 ${brand}`,
  impersonation: (host, brand) => `俄卡充值卫士：${host} 自称 ${brand}，其实不是`,
  caution: (host) => `俄卡充值卫士：${host} 有可疑之处，付款前先看看`,
  unrelated: '俄卡充值卫士：查充值办法',
  unreadable: '俄卡充值卫士：这一页隐藏了网址。如果窗口是网站打开的，别在这里输入任何内容',
  withheld: '俄卡充值卫士：浏览器没有允许扩展查看这个网站',
  off: '俄卡充值卫士：在这个网站已关闭',
  tampered: (host) => `俄卡充值卫士：${host} 干扰了警告的显示`,
}
