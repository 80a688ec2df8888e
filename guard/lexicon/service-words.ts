/**
 * Words that ask for money, a card, a login or a code, or promise a gift: Latin transliteration of Russian, English
 * and pinyin, then Russian. Beside a brand in an address they say "pay or log in here".
 */
const ACCESS =
  'pay payment payments paycard payonline oplata oplatit oplati oplatite popolnit popolnenie popolni platezh ' +
  'platezhi platej plateg platit plata perevod perevody dengi money kassa schet invoice billing bill card cards ' +
  'karta karty kart debet debit credit kredit bank banking sbp qr koshelek wallet login logon signin signup auth ' +
  'authorize vhod voiti vojti kabinet cabinet lichniy lichnyj lichnyy lichnii lichny account accounts akkaunt ' +
  'verify verification verifikaciya confirm confirmation podtverdit secure security bonus bonusy bonuses akcia ' +
  'akciya akcii aktsiya podarok podarki gift prize priz cashback keshbek refund vozvrat vyplata vyplaty viplata ' +
  'balans balance topup recharge password parol unlock recovery kompensaciya register registraciya ' +
  'chongzhi huafei zhifu jiaofei denglu ' +
  'оплата оплатить оплати пополнить пополнение платеж платежи перевод деньги карта банк сбп кредит вход войти ' +
  'кабинет личный личныйкабинет аккаунт бонус бонусы акция акции подарок подарки приз кэшбэк возврат выплата ' +
  'выплаты баланс счет пароль код'

/** Words that say "service, shop, help, the web": a dealer's or a fan's as likely as an impostor's. */
const GENERAL =
  'id lk my web www ww online onlain site sait app apps mobile mobi sim esim tarif tarify tariff svyaz sviaz ' +
  'support help pomosh pomoshch podderzhka uslugi usluga service services servis info guide gid faq news shop ' +
  'store magazin market salon office ofis home dom doma internet connect club klub center centr centre operator ' +
  'abonent user users client clients klient official oficial ofitsialnyj portal mail sms kod code access admin ' +
  'install download update enroll safe ssl http https cdn group business claim click agree summary view find ' +
  'operation operations robot new ru rf com kak na v nomer number phone tel top best promo sale skidka zayavka ' +
  'nastroika roaming region city russia rossiya ' +
  'онлайн сайт тариф тарифы связь поддержка помощь услуги услуга сервис магазин салон офис дом домашний интернет ' +
  'клуб центр оператор абонент мобильный мой моя на в у симка номер телефон подключить подключение рф ру москва'

/** Places whose names the operators put before their domain. */
const PLACES =
  'msk moskva moscow spb piter peterburg kazan ekaterinburg ekb novosibirsk nsk samara krasnodar ufa perm omsk tver ' +
  'tula voronezh krasnoyarsk sochi rostov saratov tyumen chelyabinsk volgograd nn don'

const access: ReadonlySet<string> = new Set(ACCESS.split(' '))
const general: ReadonlySet<string> = new Set(`${GENERAL} ${PLACES}`.split(' '))

/** Whether the word asks for money or a login. */
export const isAccessWord = (word: string): boolean => access.has(word)

/** Whether the word belongs to services in general, access words included. */
export const isServiceWord = (word: string): boolean => access.has(word) || general.has(word)

/** No service word is longer. */
export const LONGEST_SERVICE_WORD = 16
