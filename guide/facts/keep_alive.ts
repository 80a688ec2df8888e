import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `keep_alive`. */
export const keepAliveFacts = [
  {
    id: 'mts-dormancy',
    topic: 'keep_alive',
    operator: 'mts',
    statement:
      'Third-party sources say that an MTS contract counts as abandoned after 183 days without paid activity on many tariffs (90 days on some), and that a daily fee of 3 RUB may start from about day 150 until the balance is empty.',
    values: {
      idle: { kind: 'quantity', amount: 183, unit: 'day' },
      short: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 3, unit: 'RUB' },
      feeFrom: { kind: 'quantity', amount: 150, unit: 'day' },
    },
    source:
      'https://elbow.pryroda.cx.ua/ukraincyam/yak-diznatisya-skilki-simkoyu-ne-koristuyusya.html',
    sourceDate: null,
    alsoSources: [
      'https://hygge.pryroda.cx.ua/ukraincyam/skilki-diie-sim-karta-mts-yakshho-neyu-ne-koristuvatisya.html',
      'https://xn--80aebhnecufxk1aa1r.xn--p1ai/s-25-dekabrya-2015g-megafon-povyshaet-abonentskuyu-platu-dlya-molchunov/',
      'https://tech-in-japan.github.io/articles/J77076/index.html',
      'https://sw.nowadayhitech.com/10945445-how-to-block-phone-mts',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-dormancy',
    topic: 'keep_alive',
    operator: 'beeline',
    statement:
      'An archived Beeline tariff page says that after 90 days without calls or messages a fee of 5 RUB a day runs until the balance is used up, and that a suspended prepaid number can be revived by paying within 180 days or within the term in the contract.',
    values: {
      idle: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 5, unit: 'RUB' },
      revive: { kind: 'quantity', amount: 180, unit: 'day' },
    },
    source:
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
    sourceDate: null,
    alsoSources: [
      'http://corporacia.ru/arhive_tarify-beeline/106895.moskva_na_svajzi_mini.htm',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-dormancy',
    topic: 'keep_alive',
    operator: 'megafon',
    statement:
      'Sources contradict each other on when an idle MegaFon number starts to cost money: after 89 days with a daily fee of 3-5 RUB (notice of 2011) or after 45 days with 15 RUB a day from 25 December 2015 (number-shop news).',
    values: {
      first: { kind: 'quantity', amount: 89, unit: 'day' },
      firstFee: { kind: 'range', from: 3, to: 5, unit: 'RUB' },
      second: { kind: 'quantity', amount: 45, unit: 'day' },
      secondFee: { kind: 'quantity', amount: 15, unit: 'RUB' },
      secondFrom: { kind: 'date', iso: '2015-12-25' },
      firstYear: { kind: 'date', iso: '2011' },
    },
    source: 'https://itlip.ru/prov/operatory-svyazi.html?page=192',
    sourceDate: '2011-09',
    alsoSources: [
      'https://xn--80aebhnecufxk1aa1r.xn--p1ai/s-25-dekabrya-2015g-megafon-povyshaet-abonentskuyu-platu-dlya-molchunov/',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
      'https://github.com/artyl/mbplugin/blob/013b3743750b939d92bdf5009def769e38df7d42/plugin/megafon.py',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-dormancy',
    topic: 'keep_alive',
    operator: 't2',
    statement:
      'A T2 tariff text says that 120 days without paid actions or top-ups start a fee of 3 RUB a day until the balance is zero, and that 180 days at zero or below then end the contract.',
    values: {
      idle: { kind: 'quantity', amount: 120, unit: 'day' },
      fee: { kind: 'quantity', amount: 3, unit: 'RUB' },
      end: { kind: 'quantity', amount: 180, unit: 'day' },
    },
    source: 'https://ua.waykun.com/articles/dzvoni-dodomu-pljus-permskij-kraj-tele2-rosija.php',
    sourceDate: null,
    alsoSources: [
      'http://www.liveexpert.ru/topic/view/2170054-esli-sim-karta-tele2-ne-ispolzovalas-bolee-3-h-mesyacev-pri-balanse-0-0-rub-budut-li-nachislyatsya-kakie-libo-platezhi-dolgi',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'yota-dormancy',
    topic: 'keep_alive',
    operator: 'yota',
    statement:
      'A press recap says that after 90 idle days a very high daily fee of 150 RUB may empty the balance of a Yota number.',
    values: {
      idle: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 150, unit: 'RUB' },
    },
    source: 'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    sourceDate: null,
    alsoSources: [
      'https://elbow.pryroda.cx.ua/ukraincyam/yak-diznatisya-skilki-simkoyu-ne-koristuyusya.html',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'keep-alive-safe',
    topic: 'keep_alive',
    operator: null,
    statement:
      'To keep any Russian number alive, make one paid action (an SMS, a minute of call or the monthly fee) at least once a month and keep some money on the number, because operators differ on whether free incoming calls and SMS count as use.',
    values: {
      shortest: { kind: 'quantity', amount: 45, unit: 'day' },
      every: { kind: 'range', from: 30, to: 40, unit: 'day' },
    },
    source: 'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    sourceDate: null,
    alsoSources: ['https://tech-in-japan.github.io/articles/J77076/index.html'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
