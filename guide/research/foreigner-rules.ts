import type { FactResearch } from '../fact-research.ts'

/** How the facts of `foreigner_rules` were found. */
export const foreignerRulesResearch = {
  'foreign-2025': {
    statement:
      'From 1 January 2025 a foreigner or stateless person signs a Russian mobile contract only in person in an operator shop, with a passport (notarised translation), SNILS, a confirmed Gosuslugi account and biometrics in the Unified Biometric System (ЕБС).',
    alsoSources: [
      'http://achit-school.com.ru/?p=4616',
      'https://mfc-cherkessk.ru/news/949-sim-karty-dlja-inostrannyh-grazhdan-vazhnye-pravila.html',
      'http://tsrus.cn/kuaixun/2025/07/02/683305',
      'https://kuzbass1.ru/news/official/144894',
    ],
  },
  'foreign-law': {
    statement:
      'The legal basis of the rules for foreigners\' SIM cards is Federal Law 303-FZ of 8 August 2024 (article 45.1 of the Law "On Communications", 126-FZ).',
    alsoSources: ['http://achit-school.com.ru/?p=4616'],
  },
  'foreign-limit': {
    statement:
      'A foreigner may hold at most 10 Russian mobile numbers (a Russian citizen 20), corporate ones included.',
    alsoSources: ['http://tsrus.cn/kuaixun/2025/07/02/683305'],
  },
  'foreign-imei': {
    statement:
      "A foreigner's contract names the phone by its IMEI; if the SIM is put into another device without changing the contract in a shop, the operator must cut the service.",
    alsoSources: [
      'https://tass.com/society/1781563',
      'https://lersuchet.ru/sim-karty-tolko-dlya-sotrudnikov-ogranichenie-kolichestva-nomerov-i-drugie-izmeneniya-zakona-o-svyazi',
    ],
  },
  'foreign-old-sims': {
    statement:
      'SIMs that foreigners bought before 2025 had to be re-registered by 1 July 2025; from that day numbers idle for over 3 months were cut at once, and active ones first lost long-distance and international calls and speed and then stopped after 30 days.',
    alsoSources: [
      'https://ural24.com/news/v_rossii/millionam_zhiteley_rossii_zablokiruyut_mobilnuyu_svyaz/',
      'http://tsrus.cn/kuaixun/2025/07/02/683305',
    ],
  },
  'foreign-steps': {
    statement:
      'A practical order for a foreigner who wants a Russian SIM is: notarised translation, SNILS (MFC or Social Fund, minutes to 5 days), Gosuslugi registration and confirmation (up to 14 days), biometrics in a bank, then the operator shop.',
    alsoSources: [
      'https://dllxedu.com/newsinfo/8092510.html',
      'https://newsrostov.ru/society/2025/06/17/450061.html',
    ],
  },
  'foreign-naturalised': {
    statement:
      'The SIM rules for foreigners also apply to people who became Russian citizens but bought the SIM on the foreign passport and never re-registered it.',
    alsoSources: [],
  },
  'foreign-exempt': {
    statement:
      'Diplomats and staff of international organisations are exempt from the SIM rules for foreigners.',
    alsoSources: [],
  },
  'tourist-simplify': {
    statement:
      'In October 2025 Russian operators asked the ministry to simplify SIM cards for short-stay tourists, saying tourists had almost vanished from their bases; no adopted simplification was found up to March 2026.',
    alsoSources: [
      'https://www.rbc.ru/technology_and_media/22/10/2025/68f8cda89a7947c77e8ac895',
      'https://www.cnews.ru/news/top/2025-10-06_slishkom_slozhnooperatory',
    ],
  },
  'sim-transfer-ban': {
    statement:
      'Since 1 September 2025 handing your Russian number to another person is fined 30-50 thousand RUB (citizens), with close family and a short free use excepted, so a SIM bought by a stranger is a risk for both.',
    alsoSources: [
      'https://www.kommersant.ru/doc/7990543',
      'https://www.m24.ru/news/politika/27082025/825140',
    ],
  },
  'numbers-blocked': {
    statement:
      'Within weeks of the ban on handing over SIMs (1 September 2025) the police reported over 160 thousand rented-out numbers blocked.',
    alsoSources: [],
  },
  'antifraud-2': {
    statement:
      'A second Russian anti-fraud bill (No. 1110676-8: a national IMEI register, foreign incoming calls blocked from 1 September 2026 without consent, and more) passed its first reading on 10 February 2026; its later fate was not found.',
    alsoSources: ['https://telecom.cnews.ru/news/top/2026-02-11_v_rossii_provedut_perepis'],
  },
} as const satisfies Record<string, FactResearch>
