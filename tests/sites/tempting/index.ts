/** An honest page that has much of what imitations have; or one that takes top-ups and is nobody's we know. */
export interface TemptingSite {
  id: string
  host: string
  page: string
  /** The field a person taps first. */
  first: string
  meets: 'nothing' | 'note'
}

let count = 0
const site = (
  meets: TemptingSite['meets'],
  id: string,
  name: string,
  title: string,
  body: string,
): TemptingSite => ({
  id,
  host: `${['lavka', 'prichal', 'yablonya', 'polka', 'fonar'][count % 5]}-dom${++count}.ru`,
  first: '#a',
  meets,
  page: `<!doctype html><html><head><meta charset="utf-8"><title>${title} — ${name}</title>
<link rel="stylesheet" href="/style.css"></head><body><header>${name}</header><main><h1>${title}</h1>${body}</main>
<footer>© ${name}</footer></body></html>`,
})

const honest = (id: string, name: string, title: string, body: string): TemptingSite =>
  site('nothing', id, name, title, body)
const topUp = (id: string, name: string, title: string, body: string): TemptingSite =>
  site('note', id, name, title, body)

/** One labelled field after another; the first is tapped. */
const fields = (...labels: string[]): string =>
  `<form>${labels.map((label, at) => `<label>${label} <input ${at === 0 ? 'id="a"' : ''}></label>`).join('')}<button>OK</button></form>`
const pad = [...'1234567890'].map((digit) => `<button type="button">${digit}</button>`).join('')

/** Pages on which nothing may happen. */
const HONEST: readonly TemptingSite[] = [
  honest(
    'checkout',
    'Чайная лавка',
    'Оформление заказа',
    fields('Телефон', 'Адрес', 'Номер карты', 'CVC'),
  ),
  honest(
    'checkout-en',
    'Larkspur Tea',
    'Checkout',
    fields('Phone', 'Address', 'Card number', 'CVC'),
  ),
  honest('checkout-zh', '云雀茶庄', '结算', fields('手机号码', '地址', '银行卡号')),
  honest('delivery', 'Пельменная №5', 'Доставка', fields('Номер телефона', 'Сумма без сдачи')),
  honest(
    'parcel-sbp',
    'Посылкин',
    'Оплата посылки',
    `<p>Оплатите доставку через СБП</p><a href="https://qr.nspk.ru/AS100001">Оплатить</a>${fields('Телефон получателя')}`,
  ),
  honest(
    'pin-pad',
    'Кофейня «Зерно»',
    'Вход для бариста',
    `<p>Введите код смены</p>${pad}<input id="a">`,
  ),
  honest('calculator', 'Счетовод', 'Калькулятор', `${pad}<input id="a">`),
  honest(
    'editor',
    'Черновик',
    'Редактор',
    '<div id="a" contenteditable style="min-height:60px">Пишите</div>',
  ),
  honest('editor-textarea', 'Notebook', 'Your notes', '<textarea id="a"></textarea>'),
  honest(
    'search-page',
    'Лупа',
    'Поиск: пополнить МТС',
    '<input id="a" type="search" value=""><p>МТС: официальный сайт. Пополнение счёта МТС.</p><p>Билайн: личный кабинет</p>',
  ),
  honest(
    'search-one',
    'Seek',
    'beeline top up',
    '<input id="a" type="search"><h3><a href="https://beeline.ru/">Beeline: official site</a></h3>',
  ),
  honest(
    'article-official',
    'Вечерние вести',
    'Мошенники подделывают МТС',
    `<article><p>Заходите только на официальный сайт МТС.</p><p>«Вы находитесь на официальном сайте МТС», — пишут мошенники.</p></article>${fields('Ваша почта')}`,
  ),
  honest(
    'article-forwarding',
    'Безопасный телефон',
    'Что делает *21*',
    `<article><p>Код *21*79161234567# включает переадресацию звонков.</p><p>МТС советует не набирать его.</p></article>${fields('Ваше имя')}`,
  ),
  honest(
    'article-transfer',
    'Киберликбез',
    'Карта 2202: как обманывают',
    `<article><p>Просят перевести деньги на карту 2202 2061 1234 5678.</p></article>${fields('Телефон для консультации')}`,
  ),
  honest(
    'sim-shop',
    'СимМаркет',
    'SIM-карты МТС, Билайн, МегаФон',
    fields('Номер телефона', 'Город доставки'),
  ),
  honest('sim-shop-one', 'Симка на дом', 'SIM-карта Yota с доставкой', fields('Телефон', 'Адрес')),
  honest('unread-title', 'Лента', '(3) Новые сообщения', '<textarea id="a"></textarea>'),
  honest(
    'dialogs',
    'Мебель у дома',
    'Диван «Волна»',
    '<dialog open><p>Мы используем cookies</p></dialog><div popover="manual">В корзине</div><input id="a">',
  ),
  honest(
    'visa-upload',
    'Визовый центр «Глобус»',
    'Анкета',
    `<p>Загрузите фото паспорта</p><input type="file">${fields('Телефон', 'Номер паспорта')}`,
  ),
  honest(
    'bank-docs',
    'Банк «Ильмень»',
    'Проверка документов',
    `<label>Скан паспорта <input type="file"></label>${fields('Телефон')}`,
  ),
  honest(
    'apk-project',
    'Открытый код',
    'Скачать приложение',
    `<a href="/notes.apk" download>notes.apk</a>${fields('Почта')}`,
  ),
  honest(
    'taxi-balance',
    'Такси «Искра»',
    'Пополнить кошелёк',
    fields('Телефон', 'Сумма, ₽', 'Номер карты'),
  ),
  honest(
    'game-balance',
    'Steam Punk Shop',
    'Refill your game wallet',
    fields('Login', 'Amount', 'Card number'),
  ),
  honest(
    'transport-card',
    'Городской транспорт',
    'Пополнение карты «Тройка»',
    fields('Номер транспортной карты', 'Сумма'),
  ),
  honest('donation', 'Фонд «Ладошка»', 'Помочь', fields('Телефон', 'Сумма', 'Номер карты')),
  honest(
    'utility-bill',
    'Наш дом',
    'Оплата квартплаты',
    fields('Лицевой счёт', 'Телефон', 'Номер карты'),
  ),
  honest(
    'gift-card',
    'Подарки',
    'Проверка подарочной карты',
    fields('Номер подарочной карты', 'Код'),
  ),
  honest('captcha', 'Форум садоводов', 'Регистрация', fields('Имя', 'Проверочный код с картинки')),
  honest(
    'phone-shop',
    'Мир телефонов',
    'Смартфоны MegaFon Login',
    fields('Телефон', 'Номер карты'),
  ),
  honest(
    'partner-logos',
    'Стоматология «Жемчуг»',
    'Запись',
    `<img alt="МТС" src="/mts.svg" width="60" height="20"><img alt="Билайн" src="/b.svg" width="60" height="20">${fields('Телефон')}`,
  ),
  honest('jobs', 'Работа рядом', 'Вакансии Билайн', fields('Телефон', 'Резюме')),
  honest('messenger', 'Ласточка', 'Вход', fields('Номер телефона', 'Код из СМС')),
  honest(
    'qr-menu',
    'Кафе «Причал»',
    'Меню по QR-коду',
    `<div style="width:200px;height:200px;background:linear-gradient(#000,#fff)"></div>${fields('Столик')}`,
  ),
]

/** Pages that get the quiet note. */
const TOP_UPS: readonly TemptingSite[] = [
  topUp(
    'small-bank',
    'Банк «Ильмень»',
    'Оплата мобильной связи',
    fields('Номер телефона', 'Сумма', 'Номер карты'),
  ),
  topUp(
    'small-bank-one',
    'Банк «Ильмень» Онлайн',
    'Пополнение телефона МТС',
    fields('Номер телефона', 'Сумма'),
  ),
  topUp(
    'guest-operator',
    'Связь Плюс Мобайл',
    'Пополнить баланс номера',
    fields('Номер телефона', 'Сумма', 'Номер карты'),
  ),
  topUp('guest-operator-en', 'Heron Mobile', 'Recharge your SIM', fields('Phone number', 'Amount')),
  topUp(
    'aggregator-en',
    'Airbucket',
    'Mobile top-up worldwide',
    fields('Phone number', 'Amount', 'Card number'),
  ),
  topUp('aggregator-zh', '海豚充值', '全球手机话费充值', fields('手机号码', '充值金额')),
  topUp(
    'terminals',
    'Терминал24',
    'Оплата сотовой связи',
    fields('Номер телефона', 'Сумма платежа'),
  ),
  topUp(
    'wallet-sbp',
    'Кошель',
    'Пополнить мобильный телефон',
    `${fields('Номер телефона')}<button>Оплатить через СБП</button>`,
  ),
  topUp(
    'marketplace',
    'Базар',
    'Пополнение мобильного счёта',
    fields('Номер телефона', 'Сумма', 'Карта для оплаты'),
  ),
  topUp('uzbek', 'Hamyon', 'Telefonni toʻldirish', fields('Telefon raqamingiz', 'Summa')),
  topUp('hotel', 'Гостиница «Тихая»', 'Пополним ваш телефон', fields('Номер телефона', 'Сумма, ₽')),
]

/** All of them. */
export const TEMPTING_SITES: readonly TemptingSite[] = [...HONEST, ...TOP_UPS]
