import { NAMES } from '../../guard/operators/names.generated.ts'
import { meaningOf } from '../../guard/stranger/lexicon/meaning.ts'
import type { ReasonText } from '../reason-text.ts'
import { wordMeanings } from './word-meanings.ts'

/** Причины вердикта и что показала каждая проверка. */
export const reasonText: ReasonText = {
  operators: NAMES.ru,
  comma: ', ',
  reasons: {
    registered: ({ host }) => `${host} есть в нашем реестре, с открытыми источниками.`,
    homograph: ({ shown, skeleton, brand }) =>
      `Буквы в «${shown}» только похожи на «${skeleton}»: настоящий адрес — ${brand}.`,
    'mixed-script': ({ shown, brand }) =>
      `В «${shown}» смешаны буквы разных алфавитов, чтобы было похоже на ${brand}.`,
    combosquat: ({ label, brand, keyword }) =>
      `В «${label}» рядом с именем оператора стоит «${keyword}» (${wordMeanings[meaningOf(keyword)]}). Свои адреса оператора кончаются на ${brand}.`,
    'russian-beside': ({ label, brand, text }) =>
      `В «${label}» рядом с именем оператора стоит что-то русское («${text}»). Свои адреса оператора кончаются на ${brand}.`,
    'chinese-beside': ({ label, brand, text }) =>
      `В «${label}» рядом с именем оператора стоит что-то китайское («${text}»). Свои адреса оператора кончаются на ${brand}.`,
    'cheap-zone': ({ tld }) =>
      `Имена в зоне .${tld} почти ничего не стоят, и большинство подделок — в таких зонах.`,
    'invalid-label': ({ label }) =>
      `«${label}» — недопустимое имя: показанное своими буквами, оно выглядело бы не тем, что есть.`,
    hyphenation: ({ label, brand }) =>
      `В «${label}» название разрезано дефисом или точкой; настоящий адрес — ${brand}.`,
    'brand-in-subdomain': ({ label, registrable }) =>
      `«${label}» в начале ничего не значит: сайт принадлежит ${registrable}.`,
    'brand-in-path': ({ brand, registrable }) =>
      `${brand} упомянут в конце адреса, а сам сайт — ${registrable}.`,
    'brand-on-shared-host': ({ brand, host }) =>
      `На ${host} страницу или ссылку может завести кто угодно; в адресе этой — имя ${brand}.`,
    'foreign-tld': ({ label, tld, brand }) =>
      `Имя «${label}», но зона .${tld}; настоящий адрес — ${brand}.`,
    'wrong-layout': ({ label, brand }) =>
      `«${label}» — название, набранное в другой раскладке; настоящий адрес — ${brand}.`,
    transliteration: ({ label, brand }) =>
      `«${label}» — то же название другими буквами; настоящий адрес — ${brand}.`,
    'free-hosting': ({ suffix }) => `На ${suffix} страницу может бесплатно разместить кто угодно.`,
    userinfo: ({ shown, host }) =>
      `Всё, что стоит до @ («${shown}»), браузер отбрасывает: открывается ${host}.`,
    'odd-port': ({ port }) => `В адресе необычный порт ${port}.`,
    'ip-host': ({ host }) => `Вместо имени в адресе числа (${host}): владельца не узнать.`,
    'not-a-web-page': ({ scheme }) => `Это не страница сайта (${scheme}:), судить не о чем.`,
    'unreadable-input': () => 'Это не похоже на адрес сайта.',
    'brand-like': ({ label, brand }) =>
      `В «${label}» есть имя оператора, но сайт не его: его адрес — ${brand}.`,
    'unconfirmed-host': ({ host }) =>
      `${host} приписывают оператору, но подтвердить это не удалось.`,
    'closed-service': ({ service, since }) =>
      `${service} не работает с ${since}: пополнить через него нельзя.`,
    namesake: ({ host }) => `${host} — другая компания с тем же именем, не российский оператор.`,
    'sister-company': ({ host, company }) => `${host} — это ${company}, а не российский оператор.`,
    'look-cut-short': () =>
      'Страница так велика или так занята, что мы не успели увидеть всё, что она просит.',
  },
  slips: {
    omission: (label, brand, expected) =>
      `В «${label}» не хватает «${expected}», если сравнить с ${brand}.`,
    repetition: (label, brand, _, found) =>
      `В «${label}» буква «${found}» удвоена; настоящий адрес — ${brand}.`,
    insertion: (label, brand, _, found) =>
      `В «${label}» лишняя буква «${found}»; настоящий адрес — ${brand}.`,
    transposition: (label, brand, expected, found) =>
      `В «${label}» переставлены буквы: «${found}» вместо «${expected}» из ${brand}.`,
    'vowel-swap': (label, brand, expected, found) =>
      `В «${label}» другая гласная: «${found}» вместо «${expected}» из ${brand}.`,
    'adjacent-key': (label, brand, expected, found) =>
      `В «${label}» соседняя клавиша: «${found}» вместо «${expected}» из ${brand}.`,
    bitsquat: (label, brand, expected, found) =>
      `В «${label}» стоит «${found}» вместо «${expected}» из ${brand}.`,
    replacement: (label, brand, expected, found) =>
      `В «${label}» стоит «${found}» вместо «${expected}» из ${brand}.`,
    'look-alike': (label, brand) => `«${label}» на вид почти как ${brand}, но буквы другие.`,
  },
  claims: (operator, evidence) =>
    `Страница выдаёт себя за ${operator}: «${evidence}», а адрес чужой.`,
  asks: (fields) => `Страница просит: ${fields}.`,
  demands: {
    'call-forwarding': (code) =>
      `«${code}» переадресует ваши звонки, а с ними и коды от банков, на чужой номер. Не набирайте; если уже набрали, ##002# отключит переадресацию.`,
    'dial-code': (code) =>
      `«${code}» — команда оператору: она может перевести ваши деньги или подключить платную услугу. Не набирайте её отсюда: коды есть на сайте самого оператора.`,
    'sms-command': (link) =>
      `Ссылка готовит за вас СМС («${link}»): такое сообщение может отправить ваши деньги чужому человеку. Не отправляйте его.`,
    'app-file': (file) =>
      `Страница предлагает установить приложение («${file}»). Оно сможет читать ваши СМС и коды банка. Не устанавливайте: приложения операторов есть в магазинах приложений.`,
    'sbp-link': (link) =>
      `«${link}» — оплата неизвестно кому: то, что ссылка ведёт в платёжную систему, не говорит, кто получит деньги. Платите на сайте самого оператора или в приложении своего банка.`,
    'papers-photo': () =>
      'Страница просит снимок документов. Для пополнения он не нужен. Не загружайте: оператор проверяет документы в салоне или в своём приложении.',
    'card-transfer': (card) =>
      `Страница просит перевести деньги на карту (${card}…). Они уйдут человеку, а не на ваш телефон, и вернуть их не получится. Не переводите.`,
    'digit-buttons': () =>
      'На странице свои кнопки с цифрами: она узнает всё, что вы на них нажмёте.',
    'typed-keys': () => 'Страница может читать нажатые клавиши, хотя поля для ввода не видно.',
    'editable-page': () => 'Писать можно прямо в страницу, без всякого поля.',
  },
  takesTopUps: (fields) =>
    `Страница принимает пополнения (просит: ${fields}), но это не сайт оператора и не известный нам платёжный сервис.`,
  checkFailed: (check, detail) =>
    detail ? `Не пройдена проверка «${check}»: ${detail}.` : `Не пройдена проверка «${check}».`,
  asked: {
    phone: 'номер телефона',
    'card-number': 'номер карты',
    'card-expiry': 'срок действия карты',
    'card-cvv': 'код на обороте карты',
    'card-pin': 'ПИН-код карты',
    'sms-code': 'код из СМС',
    password: 'пароль',
    login: 'логин',
    passport: 'паспортные данные',
    amount: 'сумму',
    other: 'прочее',
    'payment-qr': 'оплату по QR-коду',
    'unread-frame': 'то, что скрыто во фрейме',
  },
  checkNames: {
    address: 'Адрес',
    https: 'Шифрование',
    'form-target': 'Куда уходит форма',
    'pay-target': 'Куда ведёт оплата',
    'mixed-content': 'Нет ли незашифрованного',
    frames: 'Встроенные фреймы',
    framed: 'Не встроена ли страница',
    asks: 'Что просят ввести',
    autofill: 'Что подставит браузер',
    claim: 'За кого себя выдаёт',
  },
  checks: {
    address: {
      registered: (host) => `${host} есть в реестре.`,
      unconfirmed: (host) => `Чей это адрес ${host}, подтвердить не удалось.`,
      'closed-service': (host) => `Служба ${host} больше не работает.`,
      'odd-port': (port) => `В адресе необычный порт ${port}.`,
      imitates: (brand) => `Адрес подделан под ${brand}.`,
      resembles: (host) => `В ${host} есть имя оператора, но сайт не его.`,
      'unknown-host': (host) => `${host} в реестре нет: чей он, мы не знаем.`,
      'not-a-web-page': () => 'Это не страница сайта.',
    },
    https: {
      encrypted: () =>
        'Соединение зашифровано. Это необходимо, но ничего не доказывает: подделки тоже шифруют.',
      'plain-by-design': () =>
        'Этот адрес и должен быть без шифрования: здесь вводят разве что номер телефона.',
      'plain-without-fields': () => 'Соединение не зашифровано, но вводить здесь ничего не просят.',
      'plain-with-fields': () => 'Соединение не зашифровано: введённое могут прочитать по пути.',
      'insecure-context': () => 'Браузер не считает окружение страницы надёжным.',
    },
    'form-target': {
      'stays-on-site': (host) => `Форма уходит на этот же сайт (${host}).`,
      'goes-to-partner': (host) => `Форма уходит на ${host} — он есть в реестре.`,
      'goes-to-stranger': (host) => `Форма уходит на посторонний сайт ${host}.`,
      'goes-over-http': (host) => `Форма уходит на ${host} без шифрования.`,
      'goes-nowhere-readable': () => 'Форму отправляет скрипт: куда — заранее не видно.',
      'no-form': () => 'Форм для заполнения нет.',
    },
    'pay-target': {
      'no-way-to-pay': () => 'Ссылок и кнопок, ведущих к оплате, не видно.',
      'stays-on-site': (host) => `Оплата остаётся на этом же сайте (${host}).`,
      'leads-to-known': (host) => `Оплата ведёт на ${host} — он есть в реестре.`,
      'leads-to-imitation': (host) =>
        `Оплата ведёт на ${host}, а этот адрес подделан под оператора.`,
      'leads-to-stranger': (host) =>
        `Страница выдаёт себя за оператора, а оплата ведёт на посторонний сайт ${host}.`,
      'unknown-target': (host) =>
        `Оплата ведёт на ${host}: чей он, мы не знаем. Проверим, когда откроется.`,
      'script-decides': () => 'Кнопкой оплаты управляет скрипт: куда она ведёт, заранее не видно.',
    },
    'mixed-content': {
      'all-encrypted': () => 'Незашифрованного не найдено.',
      'loads-over-http': (host) => `Часть страницы загружена без шифрования с ${host}.`,
      'page-over-http': () => 'Сама страница не зашифрована.',
    },
    frames: {
      'no-foreign-frames': () => 'Чужих фреймов нет.',
      'known-frames': () => 'Фреймы — с сайтов из реестра или ничего не просят.',
      'stranger-asks': (host) => `Данные просит фрейм постороннего сайта ${host}.`,
      'unreadable-frame': (host) => `Что внутри фрейма с ${host}, не видно.`,
    },
    framed: {
      'top-page': () => 'Страница не встроена в другую.',
      'inside-frame': () =>
        'Страница встроена в другую, и та может рисовать поверх неё что угодно.',
    },
    asks: {
      'asks-nothing': () => 'Ничего важного ввести не просят.',
      'asks-usual': (fields) => `Просят: ${fields}. Так бывает обычно.`,
      'asks-pin': () => 'Просят ПИН-код карты: для оплаты он не нужен никогда.',
      'asks-code-with-card': () =>
        'В одной форме просят и номер карты, и код из СМС. Код вводят только на странице своего банка.',
      'asks-password-with-card': () => 'В одной форме просят и номер карты, и пароль.',
    },
    autofill: {
      'fills-what-it-says': () => 'Браузер подставит то, для чего поля и выглядят.',
      'fills-unseen': (what) => `Страница просит браузер подставить в невидимые поля: ${what}.`,
      'fills-another': (what) => `На вид поле для другого, а браузер подставит в него: ${what}.`,
      'nothing-to-fill': () => 'Полей для заполнения нет.',
      'no-hints': () => 'Страница не указывает, что браузеру подставлять.',
    },
    claim: {
      'claims-own': (operator) => `Страница говорит от имени ${operator}, и адрес подходит.`,
      'claims-nothing': () => 'За оператора страница себя не выдаёт.',
      'claims-operator': (operator) => `Страница говорит от имени ${operator}, но адрес чужой.`,
    },
  },
  wrong: 'Вердикт неверный',
  notMade: {
    'not-looked': 'Не проверено: известен только адрес, на страницу мы не смотрели.',
    incomplete: 'Проверено не до конца: страница слишком большая.',
  },
  pieces: {
    same: (shown) => `«${shown}» совпадает`,
    alike: (shown, real) => `«${shown}» похоже на «${real}»`,
    replaced: (shown, real) => `«${shown}» вместо «${real}»`,
    added: (shown) => `лишнее «${shown}»`,
    missing: (_, real) => `не хватает «${real}»`,
    swapped: (shown, real) => `«${shown}» вместо «${real}»: буквы переставлены`,
  },
}
