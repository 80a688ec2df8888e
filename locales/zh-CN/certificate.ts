/** 页面证书的说明。 */
export const certificate = {
  title: '证书',
  issued: (issuer: string) => `由 ${issuer} 签发。`,
  valid: (from: string, until: string) => `有效期：${from}至${until}。`,
  protocol: (name: string) => `连接协议：${name}。`,
  untrusted: '浏览器本身不信任这张证书，是有人加了例外才打开的。别在这里填卡号和密码。',
  national:
    '签发者用的是俄罗斯国家认证中心（НУЦ Минцифры）的名字。部分俄罗斯银行和付款页面用它，这不等于诈骗；但浏览器默认不信任它，说明这台设备装过它的根证书，或有人加了例外。能不用就别用这页付款：换 App、SBP 或营业厅。',
  more: '证书警告怎么办',
  proves: '证书只说明这个域名归谁，不说明值得把卡号给它。',
  notShown: '未检查：这个浏览器不让扩展看证书。',
  ask: '也看看证书',
  askMeans:
    'Firefox 只有在允许扩展“暂停网页请求”时才给它看证书。我们只在网页打开时读一下证书，不改、不拦任何请求。可随时在 Firefox 的扩展管理里收回。',
  reload: '证书在网页打开时读取：重新加载这一页就能看到。',
}
