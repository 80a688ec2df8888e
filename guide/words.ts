/**
 * Russian words seen on screens, machines and in shops, with a Latin reading (BGN/PCGN, stress not marked).
 * Their meaning in each language stands in `texts/<language>/words.ts`.
 */
export const WORDS = {
  popolnit: { ru: 'Пополнить', latin: 'popolnit' },
  popolnenie: { ru: 'Пополнение и оплата', latin: 'popolneniye i oplata' },
  oplata: { ru: 'Оплата', latin: 'oplata' },
  oplataUslug: { ru: 'Оплата услуг', latin: 'oplata uslug' },
  mobilnayaSvyaz: { ru: 'Мобильная связь', latin: 'mobilnaya svyaz' },
  nomerTelefona: { ru: 'Номер телефона', latin: 'nomer telefona' },
  summa: { ru: 'Сумма', latin: 'summa' },
  vpered: { ru: 'Вперёд', latin: 'vperyod' },
  dalee: { ru: 'Далее', latin: 'daleye' },
  podtverdit: { ru: 'Подтвердить', latin: 'podtverdit' },
  chek: { ru: 'Чек', latin: 'chek' },
  komissiya: { ru: 'Комиссия', latin: 'komissiya' },
  nalichnye: { ru: 'Наличные', latin: 'nalichnyye' },
  salon: { ru: 'Салон связи', latin: 'salon svyazi' },
  pasport: { ru: 'Паспорт', latin: 'pasport' },
  karta: { ru: 'Банковская карта', latin: 'bankovskaya karta' },
  sbp: { ru: 'СБП (Система быстрых платежей)', latin: 'Sistema bystrykh platezhey' },
  mir: { ru: 'Карта «Мир»', latin: 'karta Mir' },
  avtoplatezh: { ru: 'Автоплатёж', latin: 'avtoplatyozh' },
  balans: { ru: 'Баланс', latin: 'balans' },
  schyot: { ru: 'Лицевой счёт', latin: 'litsevoy schyot' },
  lichnyKabinet: { ru: 'Личный кабинет', latin: 'lichnyy kabinet' },
  voyti: { ru: 'Войти', latin: 'voyti' },
  obeshchanny: { ru: 'Обещанный платёж', latin: 'obeshchannyy platyozh' },
  doveritelny: { ru: 'Доверительный платёж', latin: 'doveritelnyy platyozh' },
  tarif: { ru: 'Тариф', latin: 'tarif' },
  abonentskayaPlata: { ru: 'Абонентская плата', latin: 'abonentskaya plata' },
  detalizatsiya: { ru: 'Детализация', latin: 'detalizatsiya' },
  podpiski: { ru: 'Платные подписки', latin: 'platnyye podpiski' },
  otklyuchit: { ru: 'Отключить', latin: 'otklyuchit' },
  podderzhka: { ru: 'Поддержка', latin: 'podderzhka' },
  vozvrat: { ru: 'Возврат денег', latin: 'vozvrat deneg' },
  oshibochny: { ru: 'Ошибочный платёж', latin: 'oshibochnyy platyozh' },
  gosuslugi: { ru: 'Госуслуги', latin: 'Gosuslugi' },
  snils: { ru: 'СНИЛС', latin: 'SNILS' },
  ebs: { ru: 'Единая биометрическая система (ЕБС)', latin: 'Yedinaya biometricheskaya sistema' },
  perevod: { ru: 'Нотариальный перевод', latin: 'notarialnyy perevod' },
  dogovor: { ru: 'Договор', latin: 'dogovor' },
  mfts: { ru: 'МФЦ', latin: 'MFTs' },
  kod: { ru: 'Код из СМС', latin: 'kod iz SMS' },
  moshenniki: { ru: 'Мошенники', latin: 'moshenniki' },
  sertifikat: { ru: 'Сертификат', latin: 'sertifikat' },
  belySpisok: { ru: 'Белый список', latin: 'belyy spisok' },
  podklyuchitEsim: { ru: 'Подключить eSIM', latin: 'podklyuchit eSIM' },
  zamenaSim: { ru: 'Замена SIM-карты', latin: 'zamena SIM-karty' },
  perevesti: { ru: 'Перевести деньги', latin: 'perevesti dengi' },
  zablokirovat: { ru: 'Заблокировать номер', latin: 'zablokirovat nomer' },
  vosstanovit: { ru: 'Восстановить номер', latin: 'vosstanovit nomer' },
  parol: { ru: 'Забыли пароль?', latin: 'zabyli parol' },
  perenos: { ru: 'Перенос номера', latin: 'perenos nomera' },
  dopInternet: { ru: 'Дополнительный интернет', latin: 'dopolnitelnyy internet' },
  rouming: { ru: 'Роуминг', latin: 'rouming' },
  rastorzhenie: { ru: 'Расторжение договора', latin: 'rastorzheniye dogovora' },
  samozapret: { ru: 'Самозапрет', latin: 'samozapret' },
  podtverditDannye: { ru: 'Подтвердить данные', latin: 'podtverdit dannyye' },
} as const

/** A word as it ships. */
export interface ShownWord {
  ru: string
  meaning: string
  /** How to say it, in letters the reader knows. */
  say: string
}

/** A word's id. */
export type WordId = keyof typeof WORDS
