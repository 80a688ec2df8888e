import { lazy } from '../lazy.ts'
import { transliterated } from './transliterate.ts'

/**
 * Words that ask for money, a card, a login or a code, promise a gift, or frighten with a number lost: Russian in
 * Latin letters, English, pinyin, Chinese. Beside a brand in an address they say "pay or log in here".
 */
const ACCESS =
  'pay(?:ments?|card|online)?|o?plat(?:a|it|iti?|ite|i)|oplach[a-z]{2,5}|popoln[a-z]{1,5}|plate(?:zh?|[gj])i?|perevody?|dengi|' +
  'money|kassa|schet|invoice|bill(?:ing)?|cards?|kart[ay]?|deb[ei]t|[ck]redit|bank(?:ing)?|sbp|qr|wallet|' +
  'log[io]n|sign(?:in|up)|auth(?:orize)?|vhod|vo[ijy]ti|[kc]abinet|lichn[a-z]{1,3}|ac?count?s?|ak+aunt|' +
  'veri(?:f|fy|fication|fi[kc]a[ct]s?iya)|confirm(?:ation)?|podtver[a-z]{2,9}|secur(?:e|ity)|bonus(?:y|es)?|ak[ct]s?iy?[ai]|' +
  'podar(?:ok|ki)|gifts?|pri[zs][ey]?|rozygr[yi]sh|[ck][ae]shbac?k|refund|vozvrat|v[yi]plat[ay]|balan[cs]e?|' +
  'topup|re(?:charge|fill|covery)|pass(?:word)?|parol|un(?:lock|block)|ra[zs]blok[a-z]{2,8}|' +
  'kompensa[ct]s?i[a-z]{1,2}|regist(?:er|ra[ct]s?iya)|gosuslugi|prodl[a-z]{2,5}|dogovora?|zamen[aiy]|obnov[a-z]{2,6}|' +
  'activation|aktiva[ct]s?i[a-z]|chongzhi|huafei|zhifu|jiaofei|xufei|denglu|' +
  '充值|话费|缴费|支付|付款|登[录陆]|激活|续费'

/** Words that tell of a Russian mobile number: no namesake abroad has them beside the brand. */
const TELECOM =
  'lk|mo[iy]|e?sims?|tarif+[iy]?|sv[yi]az|nomer|roaming|russia|rossi[yi]a|kefu|官网|客服|手机卡?|俄罗斯|' +
  'chongzhi|huafei|jiaofei|xufei|充值|话费|缴费|续费'

/** Words that say "service, shop, help, the web", and places: a dealer's or a fan's as likely as an impostor's. */
const GENERAL =
  'id|my|www?|web|onl(?:ine|a[iy]n)|sites?|sayt|apps?|mob(?:ile?)?|support|help|chat|pomos[hc]+|' +
  'podderzhka|uslug[ai]|servic?(?:e|es|is)?|info|gu?ide?|faq|news|shop|store|magazin|market|salon|of+ic?e?|home|' +
  'dom|doma|internet|connect|club|klub|cent(?:e?r|re)|operat(?:or|ions?)|users?|[ck]lients?|of+ici?al(?:nyj)?|' +
  'portal|mail|sms|kod|code|access|admin|install|download|update|enroll|safe|ssl|https?|cdn|group|business|claim|' +
  'click|robot|new|r[uf]|com|kak|na|v|phone|tel|best|premium|promo|region|tourist|' +
  'msk|moskva|moscow|spb|kazan|ekb|nsk|samara|ufa|perm|omsk|rostov'

const whole = (words: string): (() => RegExp) => lazy(() => new RegExp(`^(?:${words})$`))
const access = whole(ACCESS)
const telecom = whole(TELECOM)
const service = whole(`${ACCESS}|${TELECOM}|${GENERAL}`)

/** Whether the word asks for money or a login. */
export const isAccessWord = (word: string): boolean => access().test(transliterated(word))

/** Whether the word tells of a Russian mobile number. */
export const isTelecomWord = (word: string): boolean => telecom().test(transliterated(word))

/** Whether the word belongs to services in general, access words included. */
export const isServiceWord = (word: string): boolean => service().test(transliterated(word))

/** No service word is longer. */
export const LONGEST_SERVICE_WORD = 16
