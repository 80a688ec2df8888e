/**
 * Words an operator's page, or one that plays an operator's, has in its title: brands, and what is done there.
 * Only an occasion to look into the page, never a sign against it; letters that resemble each other are folded.
 */
const WORDS =
  /(?<![\p{L}\p{N}])(?:mts|мтс|mtc|beeline|билайн|megafon|мегафон|tele2|теле2|t2|т2|yota|йота|ё?та)(?![\p{L}\p{N}])|пополн|оплат|баланс|кабинет|вход\b|top.?up|recharge|refill|payment|account|log.?in|sign.?in|充值|话费|缴费|登录|俄罗斯.*卡/iu

/** Whether a page's title is an occasion to look into the page. */
export const worthALook = (title: string): boolean => WORDS.test(title.normalize('NFKC'))
