/** What is said where the browser keeps pages from the extension, in Chinese: the reference. */
export const access = {
  granted: '浏览器允许扩展查看网页，卫士可以工作。',
  title: '浏览器还没让卫士看网页',
  withheld:
    '看不到网页，就拦不下仿冒页。这个权限只用来在你的设备上核对网址和网页结构，看到的东西不会离开这台设备。不允许也没关系，充值指南照常可用。',
  grant: '允许查看网页',
  refused: '没有改动。想好了随时可以再点。',
  revocable: '以后可以在浏览器的扩展管理里收回。',
}
