import { lazy } from '../../lazy.ts'
import { transliterated } from './transliterate.ts'

/** To top up, the phone bill, to pay it, to extend: pinyin and Chinese. */
const TOP_UP = 'chongzhi|huafei|jiaofei|xufei|充值|话费|缴费|续费'

/**
 * Words that ask for money, a card, a login or a code, promise a gift, or frighten with a number lost: Russian in
 * Latin letters, English, pinyin, Chinese. Beside a brand in an address they say "pay or log in here".
 */
const ACCESS =
  'pay(?:ments?|card|online)?|opla(?:t|ch)[a-z]{1,6}|plat(?:a|i|it[ei]?)|popoln[a-z]{1,5}|plate(?:zh?|[gj])i?|perevody?|dengi|' +
  'money|kassa|schet|invoice|bill(?:ing)?|cards?|kart[ay]?|deb[ei]t|[ck]redit|bank(?:ing)?|sbp|qr|wallet|' +
  'log[io]n|sign(?:in|up)|auth(?:orize)?|vhod|vo[ijy]ti|[kc]abinet|lichn[a-z]{1,3}|ac?count?s?|ak+aunt|' +
  'verif[a-z]{0,8}|confirm(?:ation)?|podtver[a-z]+|secur(?:e|ity)|bonus(?:y|es)?|ak[ct]s?iy?[ai]|' +
  'podar(?:ok|ki)|gifts?|pri[zs][ey]?|rozygr[yi]sh|[ck][ae]shbac?k|refund|vozvrat|v[yi]plat[ay]|balan[cs]e?|' +
  'topup|re(?:charge|fill|covery)|pass(?:word)?|parol|un(?:lock|block)|(?:ra[zs])?blokir[a-z]+|' +
  'kompensa[a-z]+|regist[a-z]{2,8}|gosuslugi|prodl[a-z]+|dogovora?|zamen[aiy]|obnov[a-z]+|' +
  'a[ck]tiva[a-z]{2,5}|zhifu|denglu|支付|付款|登[录陆]|激活|' +
  TOP_UP

/** Words that customers of a mobile operator in Russia are met with: no namesake abroad has them beside the brand. */
const CUSTOMER =
  'lk|mo[iy]|esims?|simcards?|simka(?:rt[ay])?|tarif+[iy]?|sv[yi]azi?|nomera?|abonent[auy]?|roaming|russia|rossi[yi]a|' +
  'opros[iy]?|anketa|zayavka|proverka|podpiska|otkl[a-z]+|za(?:s|sh|sch|shch)ita|identifi[a-z]+|' +
  'vozmesh[a-z]+|kefu|官网|客服|手机|电话|流量|俄罗斯|卡|' +
  TOP_UP

/** Words that say "service, shop, help, the web", and places: a dealer's or a fan's as likely as an impostor's. */
const GENERAL =
  'id|my|www?|web|onl(?:ine|a[iy]n)|sites?|apps?|sims?|mob(?:ile?)?|support|help|pomos[hc]+|' +
  'podderzhka|uslug[ai]|servic?(?:e|es|is)?|info|gu?ide?|faq|news|shop|store|magazin|market|salon|of+ic?e?|home|' +
  'dom|doma|internet|connect|club|klub|cent(?:e?r|re)|operat(?:or|ions?)|users?|[ck]lients?|of+ici?al(?:nyj)?|' +
  'portal|mail|sms|kod|code|access|admin|install|download|update|enroll|safe|ssl|https?|cdn|group|business|claim|' +
  'click|robot|new|r[uf]|com|kak|na|v|phone|tel|best|promo|region|tourist|' +
  'msk|moskva|moscow|spb|kazan|ekb|nsk|samara|ufa|perm|omsk|rostov'

const whole = (words: string): (() => RegExp) => lazy(() => new RegExp(`^(?:${words})$`))
const access = whole(ACCESS)
const customer = whole(CUSTOMER)
const service = whole(`${ACCESS}|${CUSTOMER}|${GENERAL}`)

/** Whether the word asks for money or a login. */
export const isAccessWord = (word: string): boolean => access().test(transliterated(word))

/** Whether the word is one for customers of a mobile operator in Russia. */
export const isCustomerWord = (word: string): boolean => customer().test(transliterated(word))

/** Whether the word belongs to services in general, access words included. */
export const isServiceWord = (word: string): boolean => service().test(transliterated(word))

/** No service word is longer. */
export const LONGEST_SERVICE_WORD = 16
