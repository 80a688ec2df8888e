import type { Operator } from '../../guard/operator.ts'
import { NAMES, RUSSIAN_GENITIVE } from '../../guard/operators/names.generated.ts'
import { WITH_RANGES, WITHOUT_RANGES } from '../../guard/operators/numbers.generated.ts'
import type { Role } from '../../guard/verdict/verdict.ts'
import { plural } from '../plural.ts'
import type { UiText } from '../shapes.ts'
import { due } from './due.ts'

const operators: Record<Operator, string> = NAMES.ru

/** «самого …», «сайт …» */
const genitive: Record<Operator, string> = RUSSIAN_GENITIVE

/** «у МТС, Билайна и T2» */
const listed = (some: readonly Operator[]): string =>
  new Intl.ListFormat('ru').format(some.map((operator) => genitive[operator]))
const withRanges = listed(WITH_RANGES)
const withoutRanges = listed(WITHOUT_RANGES)

const officialPages: Record<Role, string> = {
  payment: 'Страница оплаты',
  account: 'Личный кабинет',
  shop: 'Интернет-магазин',
  site: 'Сайт',
  bank: 'Сайт',
  service: 'Сайт',
}

/** The words of our own pages in Russian. */
export const ui = {
  name: 'Страж баланса',
  operators,
  due,
  needs: {
    pay: 'Пополнить сейчас',
    trouble: 'Не получается',
    keep: 'Сохранить номер',
    protect: 'Не дать обмануть',
    esim: 'eSIM',
    rules: 'Для иностранцев',
  },
  verdict: {
    label: 'Эта страница',
    words: {
      official: 'Официальный',
      partner: 'Партнёр',
      sister: 'Зарубежный тёзка',
      lookalike: 'Поддельный адрес',
      impersonation: 'Самозванец',
      caution: 'Осторожно',
      unrelated: 'Посторонняя страница',
      unreadable: 'Страница не видна',
    },
    official: (operator: Operator, role: Role) => `${officialPages[role]} ${genitive[operator]}`,
    partner: (name: string) => `${name}: здесь можно пополнить телефон`,
    sister: (name: string) => `${name}, это не российский оператор`,
    lookalike: (operator: Operator) =>
      `Подделка под ${operators[operator]}: ничего здесь не вводите`,
    impersonation: (operator: Operator) => `Выдаёт себя за ${operators[operator]}, но это не он`,
    caution: 'Что-то не так: посмотрите, прежде чем платить',
    cautionOperator: (operator: Operator) => `Это не сайт ${genitive[operator]}`,
    unrelated: 'Не о пополнении счёта',
    unreadable: 'Адрес скрыт. Открыл сайт? Ничего не вводите',
    withheld: 'Вы не разрешили смотреть на этот сайт',
    off: 'Защита выключена',
    offHint: 'Страница не проверена, справочник работает',
    offHere: 'Вы выключили защиту на этом сайте',
    stopped: 'остановлен до открытия',
    trusted: 'Вы сами решили его открыть',
    tampered: 'Страница мешает нашему предупреждению',
    details: 'Причины и проверки',
    reasons: 'Почему мы так считаем',
    checks: 'Что проверено',
    states: { passed: 'В порядке.', failed: 'Не в порядке.', notChecked: 'Не проверено.' },
    noReasons: 'Адреса нет в реестре операторов, и он никого не изображает.',
    notASeal: 'Ни одна проверка не ручается за страницу; шифрование лишь необходимо.',
    openReal: (operator: Operator) => `Открыть настоящий ${operators[operator]}`,
    openEncrypted: 'Перейти на зашифрованную страницу',
    whole: 'Адрес целиком',
    switchOff: 'Выключить на этом сайте',
    switchOn: 'Снова включить',
    switchMeans:
      'Если выключить, на страницах этого сайта ничего не проверяется и не останавливается. Включить снова можно здесь или в настройках.',
    grant: 'Разрешить',
    punycode: 'В кодировке',
  },
  search: {
    label: 'Поиск: способы оплаты, коды, неполадки',
    placeholder: 'Поиск: баланс, нет сети, *100#',
    clear: 'Очистить',
    results: (n: number) =>
      n === 0
        ? 'Ничего не найдено'
        : plural('ru', n, {
            one: '{n} результат',
            few: '{n} результата',
            other: '{n} результатов',
          }),
    list: 'Результаты',
    copyKeys: (keys: string) => `${keys} — скопировать выбранный код`,
    none: (query: string) => `По запросу «${query}» ничего нет`,
    elsewhere: 'В справочнике этого нет: спросите оператора',
    elsewhereHint: 'Как с ним связаться. Ниже — самые близкие темы.',
    tryOther:
      'Попробуйте другие слова, например «баланс» или «нет интернета», или наберите цифры кода. Или выберите:',
  },
  failure: {
    text: 'Не удалось прочитать тексты справочника. Попробуйте ещё раз; если не поможет, удалите расширение и установите его заново.',
    again: 'Попробовать ещё раз',
  },
  home: {
    now: 'Важное сейчас',
    ways: 'Чем я могу заплатить?',
    waysHint: 'Три вопроса — и список того, что работает',
    recent: 'Недавно читали',
    browse: 'Что нужно сделать',
    tools: 'Инструменты',
    check: 'Проверить',
    checkNumber: 'Чей это номер?',
    sims: 'Мои SIM-карты',
    operatorCards: 'Операторы',
    checkedUpTo: (date: string, age: string | null) =>
      age === null
        ? `Источники проверены по ${date}`
        : `Источники проверены по ${date}, ${age} назад`,
  },
  filter: { label: 'Оператор', all: 'Все' },
  topic: {
    back: 'Назад',
    steps: 'Что делать',
    operators: 'По операторам',
    otherOperators: 'Показать других операторов',
    cautions: 'Осторожно',
    words: 'Что будет на экране',
    unconfirmed: 'Что подтвердить не удалось',
    facts: 'Факты и источники',
    related: 'Читать дальше',
    officialPage: {
      site: (operator: Operator) => `Открыть сайт ${genitive[operator]}`,
      payment: (operator: Operator) => `Открыть страницу оплаты ${genitive[operator]}`,
      account: (operator: Operator) => `Открыть кабинет ${genitive[operator]}`,
    },
    copyAll: 'Скопировать текст',
    print: 'Печать',
    mayHaveChanged: 'Могло измениться: уточните у оператора',
    source: 'Источник',
    undated: 'Источник без даты',
    dated: (date: string) => `Дата источника: ${date}`,
    old: 'Старый источник',
    overtaken: 'Этот день прошёл, что было дальше, не нашли',
    allOld: 'Все источники здесь старые, проверьте у оператора',
    missing: 'У этой темы пока нет текста.',
  },
  copy: {
    copy: 'Скопировать',
    copied: 'Скопировано',
    failed: 'Не удалось скопировать',
    code: (code: string) => `Скопировать ${code}`,
  },
  ways: {
    missing: 'Выберите оператора и то, чем можете заплатить: здесь появятся подходящие способы.',
    why: 'На чём основано',
    notWorking: (n: number) =>
      plural('ru', n, {
        one: '{n} способ не работает',
        few: '{n} способа не работают',
        other: '{n} способов не работают',
      }),
  },
  card: {
    rows: {
      balance: 'Баланс',
      ownNumber: 'Свой номер',
      tariff: 'Мой тариф',
      services: 'Платные услуги',
      promised: 'Обещанный платёж',
      support: 'Поддержка',
      app: 'Официальное приложение',
      site: 'Официальный сайт',
      idle: 'Когда отключат без движения',
    },
    call: 'Позвонить',
    showQr: 'QR-код',
    hideQr: 'Убрать QR-код',
    qrAlt: (code: string) => `QR-код для набора ${code}`,
    qrHint: 'Наведите камеру телефона и нажмите вызов.',
    from: {
      'own-sim': (operator: string) => `С SIM-карты ${operator}, в России`,
      russia: () => 'С любого телефона в России',
      anywhere: () => 'Можно и из-за границы',
    },
    noNumber: {
      'own-sim': 'Короткого номера мы не нашли.',
      russia: 'Номера для других телефонов мы не нашли.',
      anywhere: 'Номера для звонка из-за границы мы не нашли.',
    },
    elsewhere: 'Смотрите контакты на сайте или пишите в чат приложения:',
    codes: (operator: string) =>
      `Коды со * и # действуют только с SIM-карты ${operator}, за границей — не всегда.`,
    iphone: 'iPhone не набирает коды с * и # по ссылке: введите код вручную.',
    unknown: 'Надёжного источника не нашлось',
  },
  number: {
    title: 'Чей это номер?',
    label: 'Номер мобильного',
    placeholder: '+7 9XX XXX-XX-XX',
    operator: (operator: string) => `Номер из диапазона оператора ${operator}`,
    notes: {
      'may-have-been-ported': `Диапазон говорит лишь, кто выдал номер: его могли перенести. Диапазонов ${withoutRanges} в данных нет: такие номера так не узнать.`,
      'range-of-another-operator': `По нашим данным, диапазон не у ${withRanges}. Диапазонов ${withoutRanges} в данных нет; номер могли и перенести.`,
      'not-a-mobile-number': 'Номер российский, но не мобильный: пополнить его нельзя.',
      'foreign-number': 'Это не российский номер.',
      'too-short': 'Не хватает цифр: после +7 их десять.',
      'too-long': 'Слишком много цифр: после +7 их десять.',
      'wrong-length': 'Цифр не столько, сколько нужно: пересчитайте.',
      'not-in-use': 'Таких номеров не выдают: проверьте, нет ли опечатки.',
      'not-a-number': 'Это не похоже на номер телефона.',
    },
    local: 'Проверяется на этом устройстве, не хранится и не отправляется.',
  },
  footer: {
    language: 'Язык',
    settings: 'Настройки',
    sidePanel: 'Открыть рядом со страницей',
  },
} satisfies UiText
