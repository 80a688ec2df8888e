import type { Role } from '../../guard/role.ts'
import type { PageText } from '../page-text.ts'
import { plural } from '../plural.ts'

const pages: Record<Role, string> = {
  payment: 'официальная страница оплаты',
  account: 'официальный личный кабинет',
  shop: 'официальный интернет-магазин',
  site: 'официальный сайт',
  bank: 'официальный сайт',
  service: 'официальный сайт',
}

const passedForms = {
  one: '{n} проверка пройдена',
  few: '{n} проверки пройдены',
  many: '{n} проверок пройдено',
  other: '{n} проверки пройдено',
}

/** Слова внутри чужих страниц. */
export const page: PageText = {
  brands: { mts: 'МТС', beeline: 'билайн', megafon: 'МегаФон', t2: 'T2', yota: 'Yota' },
  panelName: 'Top-up Guard',
  panelOfficial: (brand, role) => `${brand}: ${pages[role]}`,
  panelPartner: (name) => `${name}: здесь можно пополнить номер, но это не оператор`,
  panelSister: (name, brand) => `${name} — это не российский ${brand}`,
  panelNotOperator: (brand) => `Это не сайт ${brand}`,
  panelCaution: 'Перед оплатой взгляните сюда',
  panelTrusted: 'Вы сами разрешили этот сайт',
  panelSummary: (passed, failed, notChecked) =>
    [
      failed > 0 && `не пройдено: ${failed}`,
      passed > 0 && plural('ru', passed, passedForms),
      notChecked > 0 && `не проверено: ${notChecked}`,
    ]
      .filter(Boolean)
      .join(', '),
  panelMore: 'Что проверено',
  panelLess: 'Свернуть',
  panelDismiss: 'Скрыть в этой вкладке',
  panelNotHere: 'Не показывать на этом сайте',
  panelNotHereMeans: (host) =>
    `Панель больше не появится на ${host}; вернуть её можно в настройках. Предупреждения останутся.`,
  panelWhy: 'Почему такой вывод',
  panelChecked: 'Что проверено',
  panelLimits: 'Чего мы не проверяли и не можем',
  panelLimitList: [
    'кому уйдут деньги, верны ли сумма и комиссия',
    'куда скрипты страницы отправят данные незаметно',
    'в порядке ли ваш компьютер, сеть и другие расширения',
  ],
  panelChecks: {
    address: 'адрес по реестру операторов',
    https: 'шифрование (нужно, но доверия не даёт)',
    'form-target': 'куда отправляется форма',
    'mixed-content': 'нет ли незашифрованных частей',
    frames: 'чьи страницы встроены',
    framed: 'не встроена ли страница в чужой сайт',
    asks: 'не просят ли лишнего',
    claim: 'за кого страница себя выдаёт',
  },
  panelStates: { passed: 'пройдено', failed: 'не пройдено', notChecked: 'не проверено' },
  panelSeal: 'Ваша личная печать',
  panelRealSeal:
    'Нет вашей печати или значок на панели браузера говорит иное — значит, панель нарисовал сам сайт.',
  panelOpenReal: (brand) => `Открыть настоящий ${brand}`,
  fieldAsked: {
    phone: 'номер телефона',
    'card-number': 'номер карты',
    'card-expiry': 'срок действия карты',
    'card-cvv': 'код с обратной стороны карты (CVV)',
    'card-pin': 'ПИН-код карты',
    'sms-code': 'код из СМС',
    password: 'пароль',
    login: 'логин',
    passport: 'данные документа',
  },
  fieldBefore: (what, host) => `Не спешите вводить ${what}: ${host} — не сайт оператора`,
  fieldOfficialBefore: (what) => `Прежде чем вводить ${what}, прочтите это`,
  fieldSendsTo: (host) => `Введённое уйдёт на ${host} — это другой сайт.`,
  fieldSendsPlain: (host) => `Введённое уйдёт на ${host} без шифрования: его увидит любой по пути.`,
  fieldSendsUnknown: 'Куда уйдёт введённое, определить не удалось.',
  fieldHeld: 'Форма ещё не отправлена',
  fieldStay: 'Не отправлять',
  fieldSend: (host) => `Всё равно отправить на ${host}`,
  coverTitle: (brand) => `Эта страница выдаёт себя за ${brand}`,
  coverHost: (host) => `Её адрес — ${host}. В реестре оператора его нет.`,
  coverAsks: (what) => `Она хочет получить ${what}.`,
  coverNothingTyped: 'Страница закрыта: нажатия клавиш в неё сейчас не попадают.',
  coverOpenReal: (brand) => `Открыть настоящий ${brand}`,
  coverClose: 'Закрыть вкладку',
  coverWhy: 'Почему такой вывод',
  coverDecide: 'Я понимаю риск и решу иначе…',
  coverDecideMeans: 'Откроется страница расширения: там решение принимается в два шага.',
}
