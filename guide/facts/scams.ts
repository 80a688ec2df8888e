import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `scams`. */
export const scamsFacts = [
  {
    id: 'scam-contract',
    topic: 'scams',
    operator: null,
    statement:
      'A call saying that your SIM or contract expires and asking for the SMS code to extend it is always fraud: operators do not extend contracts by phone, SIM cards have no expiry date, and the code opens your operator account or Gosuslugi.',
    values: {},
    source: 'https://www.gazeta.ru/social/news/2026/01/10/27586759.shtml',
    sourceDate: '2026-01-10',
    alsoSources: [
      'https://xvojninskaya-r49.gosweb.gosuslugi.ru/dlya-zhiteley/novosti-i-reportazhi/novosti_1595.html',
      'https://ast-news.ru/node/v-mvd-rasskazali-o-moshennicheskikh-zvonkakh-s-predlozheniem-prodlit-dogovor-svyazi',
      'https://76.ru/text/incidents/2026/02/01/76241374/',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-reregister',
    topic: 'scams',
    operator: null,
    statement:
      'A call about "too many SIMs" or "re-registration of your number" that asks for passport data or codes is fraud, the police said in October 2025; the numbers registered to you can be checked in Gosuslugi.',
    values: { main: { kind: 'date', iso: '2025-10' } },
    source: 'https://1prime.ru/20251024/mvd-863892988.html',
    sourceDate: '2025-10-24',
    alsoSources: ['https://gumvd.ru/news/?p=10230'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-sms-link',
    topic: 'scams',
    operator: null,
    statement:
      'When an SMS says that the balance is negative or the number will be blocked and links to a look-alike payment address (in the style of mts-pay.xyz), do not use the link: open the operator app or type the site yourself.',
    values: {},
    source: 'https://lock.pub/ru/blog/docomo-mail-phishing',
    sourceDate: '2026',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-callback',
    topic: 'scams',
    operator: null,
    statement:
      'Messages that make you call a given number yourself (hacked Gosuslugi, blocked SIM) bypass the filters of banks and operators, so do not call back.',
    values: {},
    source: 'https://www.kommersant.ru/doc/8008488',
    sourceDate: '2025-09-03',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-apk',
    topic: 'scams',
    operator: null,
    statement:
      'Fake apps and .apk files are a danger in Russia: the Mamont trojan reads SMS and push messages and so steals bank codes, so install operator apps only from the official store (Google Play, App Store, RuStore, AppGallery) via the link on the operator site.',
    values: {},
    source:
      'https://originsecurity.ru/2025/08/01/mvd-moshenniki-rassylayut-virus-mamont-cherez-sms/',
    sourceDate: '2025-08-01',
    alsoSources: [
      'https://volg.mk.ru/social/2025/01/24/polzovatelyam-messendzherov-ugrozhaet-virus-mamont.html',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-qr',
    topic: 'scams',
    operator: null,
    statement:
      'QR stickers are glued over real ones and lead to fake SBP pages: before confirming read the payee name and the sum in the bank app; codes generated on a screen for one purchase are safer than printed ones.',
    values: {},
    source: 'https://news.mail.ru/society/69186743/',
    sourceDate: '2025-12-22',
    alsoSources: [
      'https://news.myseldon.com/ru/news/index/310621516',
      'https://gorodovoy.ru/news/dvoynaya-maska-novyy-obman-pod-vyveskoy-marketpleysov-i-sbp_id899135_a184_c5_dp251221',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-simswap',
    topic: 'scams',
    operator: null,
    statement:
      'A sudden loss of network while others have it may mean a duplicate SIM issued with forged papers: call the operator from another phone and check the bank and Gosuslugi.',
    values: {},
    source: 'https://life.ru/p/1797689',
    sourceDate: '2025-10-10',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-ussd-forward',
    topic: 'scams',
    operator: null,
    statement:
      'Never dial a code with * or # because a caller asks: fraudsters use it to set up forwarding (**21*number# forwards all calls) and receive your codes; *#21# shows the state and ##002# cancels all forwarding.',
    values: {
      forward: { kind: 'ussd', code: '**21*номер#' },
      status: { kind: 'ussd', code: '*#21#' },
      cancel: { kind: 'ussd', code: '##002#' },
    },
    source: 'https://agenda-u.org/print/71133',
    sourceDate: null,
    alsoSources: [
      'http://tcell.tj/en/services/basic-services/useful-ussd-commnads.php',
      'https://github.com/propeswillian774/giffgaff',
      'http://uzhgorod.in/ru/ostorozhno-telefonnye-aferysty-vymanyvayut-dengy-hytrymy-shemamy',
    ],
    confidence: 'medium',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'scam-prize',
    topic: 'scams',
    operator: null,
    statement:
      'A "bonus", "prize" or "compensation" from your operator that needs a fee or a form is fraud.',
    values: {},
    source: 'https://news.mail.ru/society/69661720/',
    sourceDate: '2026-02-03',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]
