/** The words of the options page in Chinese: the reference the other languages are held to. */
export const options = {
  title: '设置',
  lead: '改动立刻生效，只存在这台电脑里。',
  saved: '已保存',
  failed: '没能保存，请再试一次。',
  look: {
    title: '语言和外观',
    language: '语言',
    browserLanguage: '跟随浏览器',
    theme: '外观',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  },
  guard: {
    title: '卫士在哪里工作',
    hint: '卫士看的是网址和网页结构，全在本机完成。您填的内容，它不保存，也不发送。',
    scopes: {
      everywhere: {
        name: '所有网页',
        hint: '建议选这个。仿冒页可能出现在任何网址上，卫士在它运行之前就拦下；在普通网页上，您感觉不到卫士的存在。',
      },
      operators: {
        name: '只在运营商的网站',
        hint: '只帮您确认眼前是不是运营商自己的网页。遇到仿冒页，不会拦。',
      },
      off: { name: '关闭', hint: '什么网页都不看。充值指南照常可用。' },
    },
  },
  sites: {
    title: '您决定过的网站',
    hint: '您放行过的、关掉了卫士的、不想再看到面板的，都在这里，随时可以改回来。',
    undo: '撤销',
    none: '还没有这样的网站。',
    trusted: {
      title: '放行的',
      hint: '卫士拦过，您仍选择打开。放行不会让它变成“官方”。',
      since: (date: string) => `${date}放行`,
      once: '仅这一次，离开那个标签页就失效',
      act: '取消放行',
      done: '已取消，再打开时会拦下',
    },
    disabled: {
      title: '关了卫士的',
      hint: '在这些网站上，卫士什么也不查。',
      act: '打开卫士',
      done: '卫士已打开',
    },
    dismissed: {
      title: '不显示面板的',
      hint: '只是不显示面板；工具栏图标照常，该拦的照样拦。',
      act: '显示面板',
      done: '面板会重新显示',
    },
  },
  seal: {
    title: '个人印章',
    hint: '我们的面板和拦截页上都盖着它。网页可以画一个假面板，却不知道您的印章是什么样。它只存在这台电脑里，不随浏览器账号同步。',
    none: '还没有印章。没有印章，真假面板就难分。',
    choose: '挑一枚印章',
    change: '换印章',
    keep: '就用这枚',
    cancel: '不换了',
    saved: '印章已换好，打开新网页就能看到',
  },
  privacy: {
    title: '我们从不做的事',
    never: [
      '不联网：扩展自己不向任何服务器发请求。',
      '不统计：没有分析代码，没有广告，没有给您编号。',
      '不留痕：哪些网页看过，只在浏览器开着时记在内存里，关掉就没了。',
      '不动钱：不替您付款，不保存卡号和验证码，也没有返利链接。',
      '不下载代码：运行的每一行都在安装包里，人人可查。',
    ],
    kept: '存下来的只有设置、印章、最近看过的指南主题和您自己记的账，都在这台电脑里。卸载扩展，全部删除。',
  },
  about: {
    title: '关于',
    version: (version: string) => `版本 ${version}`,
    sources: '资料核对到 2026 年 3 月。之后的变化，请向运营商核实。',
    guide: '打开指南',
    welcome: '重看欢迎页',
  },
}
