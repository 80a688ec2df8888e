import type { ResearchedFact } from '../fact.ts'
import { HORIZON } from '../fact-age.ts'

/** Facts of the topic `foreigner_rules`. */
export const foreignerRulesFacts = [
  {
    id: 'foreign-2025',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'From 1 January 2025 a foreigner or stateless person signs a Russian mobile contract only in person in an operator shop, with a passport (notarised translation), SNILS, a confirmed Gosuslugi account and biometrics in the Unified Biometric System (ЕБС).',
    values: { main: { kind: 'date', iso: '2025-01-01' } },
    source: 'https://yamal-news.net/society/2026/02/03/453260.html',
    sourceDate: '2026-02-03',
    alsoSources: [
      'https://sambadenglish.com/national-international-news/world/russia-to-introduce-new-norms-for-foreigners-purchasing-sim-cards-from-jan-8568549',
      'http://achit-school.com.ru/?p=4616',
      'https://mfc-cherkessk.ru/news/949-sim-karty-dlja-inostrannyh-grazhdan-vazhnye-pravila.html',
      'http://tsrus.cn/kuaixun/2025/07/02/683305',
      'https://kuzbass1.ru/news/official/144894',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-law',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'The legal basis of the rules for foreigners\' SIM cards is Federal Law 303-FZ of 8 August 2024 (article 45.1 of the Law "On Communications", 126-FZ).',
    values: {
      law: { kind: 'name', name: '303-ФЗ' },
      date: { kind: 'date', iso: '2024-08-08' },
      article: { kind: 'name', name: '45.1' },
      base: { kind: 'name', name: '126-ФЗ' },
    },
    source:
      'https://lersuchet.ru/sim-karty-tolko-dlya-sotrudnikov-ogranichenie-kolichestva-nomerov-i-drugie-izmeneniya-zakona-o-svyazi',
    sourceDate: '2024',
    alsoSources: ['http://achit-school.com.ru/?p=4616'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-limit',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'A foreigner may hold at most 10 Russian mobile numbers (a Russian citizen 20), corporate ones included.',
    values: {
      main: { kind: 'quantity', amount: 10, unit: 'number' },
      citizen: { kind: 'quantity', amount: 20, unit: 'number' },
    },
    source: 'https://kuzbass1.ru/news/official/144894',
    sourceDate: '2025-12-23',
    alsoSources: ['http://tsrus.cn/kuaixun/2025/07/02/683305'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-imei',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      "A foreigner's contract names the phone by its IMEI; if the SIM is put into another device without changing the contract in a shop, the operator must cut the service.",
    values: {},
    source:
      'https://top68.ru/news/society/2025-02-10/s-1-yanvarya-inostrantsy-mogut-priobresti-sim-kartu-tolko-pri-lichnom-vizite-269103',
    sourceDate: '2025-02-10',
    alsoSources: [
      'https://tass.com/society/1781563',
      'https://lersuchet.ru/sim-karty-tolko-dlya-sotrudnikov-ogranichenie-kolichestva-nomerov-i-drugie-izmeneniya-zakona-o-svyazi',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-old-sims',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'SIMs that foreigners bought before 2025 had to be re-registered by 1 July 2025; from that day numbers idle for over 3 months were cut at once, and active ones first lost long-distance and international calls and speed and then stopped after 30 days.',
    values: {
      bought: { kind: 'date', iso: '2025' },
      main: { kind: 'date', iso: '2025-07-01' },
      idle: { kind: 'quantity', amount: 3, unit: 'month' },
      stop: { kind: 'quantity', amount: 30, unit: 'day' },
    },
    source: 'https://chel-news.ru/society/2025/07/01/22691.html',
    sourceDate: '2025-07-01',
    alsoSources: [
      'https://ural24.com/news/v_rossii/millionam_zhiteley_rossii_zablokiruyut_mobilnuyu_svyaz/',
      'http://tsrus.cn/kuaixun/2025/07/02/683305',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-steps',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'A practical order for a foreigner who wants a Russian SIM is: an e-mail address, notarised translation, SNILS (MFC or Social Fund, minutes to 5 days), Gosuslugi registration 5-7 days after SNILS and confirmation (up to 14 days), biometrics in a bank, then the operator shop.',
    values: {
      snils: { kind: 'quantity', amount: 5, unit: 'day' },
      wait: { kind: 'range', from: 5, to: 7, unit: 'day' },
      gosuslugi: { kind: 'quantity', amount: 14, unit: 'day' },
    },
    source: 'https://english.spbstu.ru/students/sim-cards-for-foreigners',
    sourceDate: null,
    alsoSources: [
      'https://dllxedu.com/newsinfo/8092510.html',
      'https://newsrostov.ru/society/2025/06/17/450061.html',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-naturalised',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'The SIM rules for foreigners also apply to people who became Russian citizens but bought the SIM on the foreign passport and never re-registered it.',
    values: {},
    source: 'http://tsrus.cn/kuaixun/2025/07/02/683305',
    sourceDate: '2025-06-30',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-exempt',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'Diplomats and staff of international organisations are exempt from the SIM rules for foreigners.',
    values: {},
    source:
      'https://abzelil.com/articles/novosti/2025-04-28/inostrannye-grazhdane-dolzhny-do-1-iyulya-pereoformit-sim-karty-4218589',
    sourceDate: '2025-04-28',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'tourist-simplify',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'In October 2025 Russian operators asked the ministry to simplify SIM cards for short-stay tourists, saying tourists had almost vanished from their bases; no adopted simplification was found up to the horizon.',
    values: { main: { kind: 'date', iso: '2025-10' }, until: { kind: 'date', iso: HORIZON } },
    source: 'https://www.kommersant.ru/doc/8097657',
    sourceDate: '2025-10',
    alsoSources: [
      'https://www.rbc.ru/technology_and_media/22/10/2025/68f8cda89a7947c77e8ac895',
      'https://www.cnews.ru/news/top/2025-10-06_slishkom_slozhnooperatory',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'sim-transfer-ban',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'Since 1 September 2025 handing your Russian number to another person is fined 30-50 thousand RUB (citizens), with close family and a short free use excepted, so a SIM bought by a stranger is a risk for both.',
    values: {
      main: { kind: 'date', iso: '2025-09-01' },
      fine: { kind: 'range', from: 30000, to: 50000, unit: 'RUB' },
    },
    source: 'https://tass.ru/obschestvo/24925011',
    sourceDate: '2025-09-01',
    alsoSources: [
      'https://www.kommersant.ru/doc/7990543',
      'https://www.m24.ru/news/politika/27082025/825140',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'numbers-blocked',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'Within weeks of the ban on handing over SIMs (1 September 2025) the police reported over 160 thousand rented-out numbers blocked.',
    values: {
      main: { kind: 'quantity', amount: 160000, unit: 'number' },
      since: { kind: 'date', iso: '2025-09-01' },
    },
    source: 'https://telecom.cnews.ru/news/top/2025-10-22_v_rossii_massovo_blokiruyut',
    sourceDate: '2025-10-22',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'antifraud-2',
    topic: 'foreigner_rules',
    operator: null,
    statement:
      'A second Russian anti-fraud bill (No. 1110676-8: a national IMEI register, foreign incoming calls blocked from 1 September 2026 without consent, and more) passed its first reading on 10 February 2026; its later fate was not found.',
    values: {
      bill: { kind: 'name', name: '1110676-8' },
      calls: { kind: 'date', iso: '2026-09-01', planned: true },
      reading: { kind: 'date', iso: '2026-02-10' },
    },
    source: 'https://www.interfax.ru/russia/1072013',
    sourceDate: '2026-02-10',
    alsoSources: ['https://telecom.cnews.ru/news/top/2026-02-11_v_rossii_provedut_perepis'],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
