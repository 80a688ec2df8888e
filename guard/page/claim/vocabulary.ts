import { brandWords } from '../../stranger/lexicon/brand-words.ts'
import { wordNamed } from '../../stranger/lexicon/look-up.ts'
import { cyrillicReading } from '../../stranger/skeleton.ts'
import { foldText } from '../../text/fold-text.ts'

/**
 * Beginnings of the Russian words an operator's own site says beside its name: paying, logging in, numbers, services,
 * gifts, fright. What people write *about* an operator (how, why, news, work, buy, museum) is left out on purpose.
 */
const RUSSIAN =
  'пополн|опла[тч]|плат[еи]|баланс|счет|аккаунт|выплат|кредит|связ[ьи]|мобильн|сотов|телефон|номер|карт[аыуео]|банковск|кабинет|личн|вход|войти|' +
  'войдите|авториз|регистр|парол|код|подтвер|провер|смс|сообщен|тариф|услуг|интернет|домашн|роуминг|сим|есим|абонент|' +
  'клиент|пользоват|поддержк|помощ|служб|безопас|защи[тщ]|бонус|балл|кэшб[эе]к|приз|подар|дар[ия]т|розыгр|акци|скидк|' +
  'выигр|получи|получен|поздрав|начисл|зачисл|возв?ра[тщ]|верн[уеё]|средств|ден[ье]г|перевод|комисс|быстр|мгновен|' +
  'онлайн|официал|сайт|портал|сервис|систем|платформ|центр|оператор|главн|страниц|добро|пожалов|инострал|иностран|граждан|' +
  'росси|долг|задолж|за?блок|разблок|отключ|подключ|актив|продл|сохран|восстан|данн|паспорт|персон|' +
  'договор|заявк|анкет|чат|отправ|введ|введите|укаж|выбер|сумм|рубл|мес|год|лет|день|дн[ея]|сейчас|сегодня|завтра|' +
  'перв|нов|ваш|наш|сво[йеияю]|мо[йяие]|будет|можно|любо|вс[ея]|права?|защищен|политик|конфиденц|оферт|лого|' +
  'иконк|частн|бизнес|лиц|корпоратив|едины|сет[ьи]|компани|публичн|акционерн|обществ|ограниченн|ответственност|' +
  'гигабайт|минут|кажд|приветств|забер|обещан|перевыпуск|выпуск|замен|оформ|перенос|срок|действ|истек|безлимит|приложен|выгод|удобн|прост|легк|лучш|скорост|' +
  'подпис|уведомл|вниман|забот|довер|верси|обновл|опци|остат|остал|детализ|спис[аы]|бесплат|крут|колес|рожден|юбиле|опрос|участ|побед|специальн|предложен|услов|' +
  'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|' +
  'москв|московск|санкт|петербург|казан|екатеринбург|новосибирск|самар|краснодар|перм|омск|ростов|челябинск|уфа|воронеж'

/** Whole Russian words, too short to be beginnings. */
const RUSSIAN_WHOLE =
  'и|в|во|на|с|со|к|по|за|из|для|без|до|от|или|у|не|вам|вас|гб|мб|это|через|его|при|руб|₽|пао|ао|ооо|оао|зао|инн|огрн|мобайл|' +
  'банк[аеу]?|банком|сбп|лк|г|ру|рф|ип'

/** English and transliterated words of the same kind, whole. */
const ENGLISH =
  'official|welcome|the|a|your|you|our|my|to|of|and|for|with|in|on|at|up|top|tops?up|refill|recharge|instantly?|fast|' +
  'quick(?:ly)?|easy|now|free|get|win|foreign(?:ers?)?|guests?|tourists?|customers?|subscribers?|numbers?|enter|plans?|' +
  'data|balance|verification|confirm|blocked|unblock|russian?|federation|mobile|telecom|cellular|network|all|rights?|' +
  'reserved|copyright|personal|area|self|care|homepage|home|page|logo|icon|favicon|brand|operator|jsc|pjsc|ojsc|llc|ltd|inc|' +
  'sim|esim|sign|log|session|continue|forgot|rub|visa|mastercard|mir|unionpay|by|oplata|c'

/** Words of image files' names. */
const FILE =
  'svg|png|webp|jpe?g|gif|ico|white|black|colou?r|header|footer|main|img|image|sprite|min|dark|light|new|v'

/** Chinese words of the same kind, longer ones first; written without spaces, so that a run is made of them. */
const CHINESE =
  '官方|官网|充值卡|充值|话费|俄罗斯|在线|缴费|登录|登陆|余额|账户|账号|帐户|手机卡|手机号|手机|号码|网站|支付宝|支付|微信|付款|支持|' +
  '客服|服务|我的|您的|您|你的|个人|中心|网上|营业厅|电话卡|电话|卡|电信|运营商|移动|通信|快速|即时|到账|中文|版|首页|查询|优惠|渠道|国际|' +
  '欢迎|用户|会员|验证码|验证|短信|领取|旅行|旅游|游客|免费|活动|限时|资料|填写|推出|奖品|礼品|奖|退款|解锁|激活|号|公司|版权|所有|使用|银联|银行卡|信用卡|流量|套餐|平台|入口|的|和'

const russian = new RegExp(`^(?:(?:${RUSSIAN})\\p{Script=Cyrillic}*|${RUSSIAN_WHOLE})$`, 'u')
const latin = new RegExp(`^(?:${ENGLISH}|${FILE})$`)
/** Each word is taken as a whole and for good (a lookahead's match is atomic): no run takes more than linear time. */
const chinese = new RegExp(`^(?:(?=(${CHINESE}))\\1)+$`)

const known = (word: string): boolean =>
  /^\d+$/.test(word) ||
  latin.test(word) ||
  russian.test(word) ||
  chinese.test(word) ||
  // In Russian what people write about an operator is left out; addresses make no such difference.
  (word < '~' && wordNamed(word) !== undefined)

/** Whether the word may stand beside the brand in the name of the operator's own site. */
export const isSiteWord = (word: string): boolean => known(word) || known(cyrillicReading(word))

/** Words that only a mobile operator's page has, in any of the three languages. */
const TELECOM =
  /\p{Script=Cyrillic}{3}|top.?up|recharge|refill|\bsims?\b|\be.?sim|roaming|tariff|russia|mobile|subscriber|balance|充值|话费|手机|俄罗斯|电话卡|流量|运营商/iu

/** "My MTS": the name of an operator's account or app. */
const MY_OPERATOR = new RegExp(
  `(?<!\\p{L})(?:my|мо[йяием]+|我的) ?(?:${brandWords()
    .filter(({ via }) => via === 'name')
    .map(({ word }) => word)
    .join('|')})(?!\\p{L})`,
  'iu',
)

/** Whether a text names an operator's account: "Sign in to My MTS". */
export const namesAccount = (text: string): boolean => MY_OPERATOR.test(foldText(text))

/**
 * Whether anything in the text tells that a mobile operator of Russia is meant: most operators' names are those of
 * other honest firms too.
 */
export const speaksOfTelecom = (text: string): boolean => TELECOM.test(text) || namesAccount(text)
