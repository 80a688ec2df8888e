import { lazy } from '../lazy.ts'

/**
 * Words that ask for money, a card, a login or a code, or promise a gift: Latin transliteration of Russian, English,
 * pinyin, Russian. Beside a brand in an address they say "pay or log in here".
 */
const ACCESS =
  'pay(?:ments?|card|online)?|o?plat(?:a|it|iti?|ite|i)|popoln[a-z]{1,5}|plate(?:zh?|[gj])i?|perevody?|dengi|' +
  'money|kassa|schet|invoice|bill(?:ing)?|cards?|kart[ay]?|deb[ei]t|[ck]redit|bank(?:ing)?|sbp|qr|wallet|' +
  'log[io]n|sign(?:in|up)|auth(?:orize)?|vhod|vo[ij]ti|[kc]abinet|lichn[a-z]{1,3}|ac?count?s?|ak+aunt|' +
  'veri(?:f|fy|fication|fikaciya)|confirm(?:ation)?|secur(?:e|ity)|bonus(?:y|es)?|ak[ct]s?iy?[ai]|' +
  'podar(?:ok|ki)|gifts?|pri[zs]e?|[ck][ae]shbac?k|refund|vozvrat|v[yi]plat[ay]|balan[cs]e?|topup|recharge|' +
  'pass(?:word)?|parol|unlock|recovery|kompensaci[a-z]{1,2}|regist(?:er|raciya)|chongzhi|huafei|zhifu|jiaofei|denglu|' +
  'опла[тч]\\S{1,3}|пополн\\S{1,5}|платежи?|перевод|деньги|карта|банк|сбп|кредит|вход|войти|личный|кабинет|' +
  'аккаунт|бонусы?|акци[яи]|подар(?:ок|ки)|приз|возврат|выплаты?|баланс|счет|пароль|код'

/** Words that say "service, shop, help, the web", and places: a dealer's or a fan's as likely as an impostor's. */
const GENERAL =
  'id|lk|my|www?|web|onl(?:ine|ain)|sites?|apps?|mob(?:ile?)?|e?sim|tarif+[iy]?|sv[yi]az|support|help|pomos[hc]+|' +
  'podderzhka|uslug[ai]|servic?(?:e|es|is)?|info|gu?ide?|faq|news|shop|store|magazin|market|salon|of+ic?e?|home|' +
  'dom|doma|internet|connect|club|klub|cent(?:e?r|re)|operat(?:or|ions?)|users?|[ck]lients?|of+ici?al(?:nyj)?|' +
  'portal|mail|sms|kod|code|access|admin|install|download|update|enroll|safe|ssl|https?|cdn|group|business|claim|' +
  'click|robot|new|r[uf]|com|kak|na|v|nomer|phone|tel|best|promo|roaming|region|' +
  'msk|moskva|moscow|spb|kazan|ekb|nsk|samara|ufa|perm|omsk|rostov|' +
  'онлайн|сайт|тарифы?|связь|услуги|мой|на|в|ру|рф'

const access = lazy(() => new RegExp(`^(?:${ACCESS})$`))
const service = lazy(() => new RegExp(`^(?:${ACCESS}|${GENERAL})$`))

/** Whether the word asks for money or a login. */
export const isAccessWord = (word: string): boolean => access().test(word)

/** Whether the word belongs to services in general, access words included. */
export const isServiceWord = (word: string): boolean => service().test(word)

/** No service word is longer. */
export const LONGEST_SERVICE_WORD = 16
