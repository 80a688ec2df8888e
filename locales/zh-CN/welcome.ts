/** The words of the welcome page in Chinese: the reference the other languages are held to. */
export const welcome = {
  documentTitle: '欢迎使用俄卡充值卫士',
  title: '给俄罗斯手机卡充值，不绕路，不上当',
  lead: '三步就好，一分钟。',
  language: '语言',
  what: {
    title: '它做三件事',
    does: [
      '查：用您手里的卡和应用，现在哪些办法充得上，一步步怎么做，屏幕上的俄语是什么意思。',
      '看：眼前的网页是不是运营商自己的，工具栏图标随时告诉您。',
      '拦：仿冒运营商的网页，还没运行就被拦下，真正的网址一点就到。',
    ],
    local: '全部在您自己的电脑上运行：没有服务器，不上传，不统计。',
    picture: '示意图：运营商自己的网页带着绿色对勾和您的印章；仿冒的网址被拦下。',
    stopped: '还没运行就拦下了',
  },
  seal: {
    title: '挑一枚只有您知道的印章',
    why: '我们的面板和拦截页上都会盖着它。网页能画出假的面板，却画不出您的印章。见不到它，就别信。',
    keep: '就用这枚',
    kept: '印章已收好，只存在这台电脑里',
    change: '再换换',
  },
  pin: {
    title: '让图标待在看得见的地方',
    how: {
      pin: '点工具栏右边的拼图按钮，再点“俄卡充值卫士”旁的图钉。',
      menu: '点工具栏右边的拼图按钮，再点“俄卡充值卫士”旁的齿轮，选“固定到工具栏”。',
    },
    pinned: '图标已经固定在工具栏上',
    read: '图标这样读',
    emblems: {
      official: '运营商自己的网页',
      partner: '能充值的银行或服务',
      sister: '同名的外国公司',
      caution: '当心，先看看',
      danger: '仿冒，已拦下',
      neutral: '与充值无关',
    },
  },
  help: {
    title: '以后在哪里找帮助',
    where:
      '点工具栏上的图标，直接打字搜：“余额”“没网”“*100#”，拼音也行。印章、语言和放行过的网站，都在设置里。',
    guide: '打开指南',
    settings: '打开设置',
  },
}
