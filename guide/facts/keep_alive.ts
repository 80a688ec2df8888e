import type { FactRecord } from '../fact.ts'

/** Facts of the topic `keep_alive`. */
export const keepAliveFacts = [
  {
    id: 'mts-dormancy',
    topic: 'keep_alive',
    operator: 'mts',
    values: {
      idle: { kind: 'quantity', amount: 183, unit: 'day' },
      short: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 3, unit: 'RUB' },
      feeFrom: { kind: 'quantity', amount: 150, unit: 'day' },
    },
    source:
      'https://elbow.pryroda.cx.ua/ukraincyam/yak-diznatisya-skilki-simkoyu-ne-koristuyusya.html',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-dormancy',
    topic: 'keep_alive',
    operator: 'beeline',
    values: {
      idle: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 5, unit: 'RUB' },
      revive: { kind: 'quantity', amount: 180, unit: 'day' },
    },
    source:
      'https://chekhov.beeline.ru/customers/products/mobile/tariffs/details/dobro-pozalovat-01/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-dormancy',
    topic: 'keep_alive',
    operator: 'megafon',
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
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-dormancy',
    topic: 'keep_alive',
    operator: 't2',
    values: {
      idle: { kind: 'quantity', amount: 120, unit: 'day' },
      fee: { kind: 'quantity', amount: 3, unit: 'RUB' },
      end: { kind: 'quantity', amount: 180, unit: 'day' },
    },
    source: 'https://ua.waykun.com/articles/dzvoni-dodomu-pljus-permskij-kraj-tele2-rosija.php',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'yota-dormancy',
    topic: 'keep_alive',
    operator: 'yota',
    values: {
      idle: { kind: 'quantity', amount: 90, unit: 'day' },
      fee: { kind: 'quantity', amount: 150, unit: 'RUB' },
    },
    source: 'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'keep-alive-safe',
    topic: 'keep_alive',
    operator: null,
    values: {
      shortest: { kind: 'quantity', amount: 45, unit: 'day' },
      every: { kind: 'range', from: 30, to: 40, unit: 'day' },
    },
    source: 'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]
