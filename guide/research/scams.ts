import type { FactResearch } from '../fact-research.ts'

/** How the facts of `scams` were found. */
export const scamsResearch = {
  'scam-contract': {
    statement:
      'A call saying that your SIM or contract expires and asking for the SMS code to extend it is always fraud: operators do not extend contracts by phone, SIM cards have no expiry date, and the code opens your operator account or Gosuslugi.',
    alsoSources: [
      'https://xvojninskaya-r49.gosweb.gosuslugi.ru/dlya-zhiteley/novosti-i-reportazhi/novosti_1595.html',
      'https://ast-news.ru/node/v-mvd-rasskazali-o-moshennicheskikh-zvonkakh-s-predlozheniem-prodlit-dogovor-svyazi',
      'https://76.ru/text/incidents/2026/02/01/76241374/',
    ],
  },
  'scam-reregister': {
    statement:
      'A call about "too many SIMs" or "re-registration of your number" that asks for passport data or codes is fraud, the police said in October 2025; the numbers registered to you can be checked in Gosuslugi.',
    alsoSources: ['https://gumvd.ru/news/?p=10230'],
  },
  'scam-sms-link': {
    statement:
      'When an SMS says that the balance is negative or the number will be blocked and links to a look-alike payment address (in the style of mts-pay.xyz), do not use the link: open the operator app or type the site yourself.',
    alsoSources: [],
  },
  'scam-callback': {
    statement:
      'Messages that make you call a given number yourself (hacked Gosuslugi, blocked SIM) bypass the filters of banks and operators, so do not call back.',
    alsoSources: [],
  },
  'scam-apk': {
    statement:
      'Fake apps and .apk files are a danger in Russia: the Mamont trojan reads SMS and push messages and so steals bank codes, so install operator apps only from the official store (Google Play, App Store, RuStore, AppGallery) via the link on the operator site.',
    alsoSources: [
      'https://volg.mk.ru/social/2025/01/24/polzovatelyam-messendzherov-ugrozhaet-virus-mamont.html',
    ],
  },
  'scam-qr': {
    statement:
      'QR stickers are glued over real ones and lead to fake SBP pages: before confirming read the payee name and the sum in the bank app; codes generated on a screen for one purchase are safer than printed ones.',
    alsoSources: [
      'https://news.myseldon.com/ru/news/index/310621516',
      'https://gorodovoy.ru/news/dvoynaya-maska-novyy-obman-pod-vyveskoy-marketpleysov-i-sbp_id899135_a184_c5_dp251221',
    ],
  },
  'scam-simswap': {
    statement:
      'A sudden loss of network while others have it may mean a duplicate SIM issued with forged papers: call the operator from another phone and check the bank and Gosuslugi.',
    alsoSources: [],
  },
  'scam-ussd-forward': {
    statement:
      'Never dial a code with * or # because a caller asks: fraudsters use it to set up forwarding (**21*number# forwards all calls) and receive your codes; *#21# shows the state and ##002# cancels all forwarding.',
    alsoSources: [
      'http://tcell.tj/en/services/basic-services/useful-ussd-commnads.php',
      'https://github.com/propeswillian774/giffgaff',
      'http://uzhgorod.in/ru/ostorozhno-telefonnye-aferysty-vymanyvayut-dengy-hytrymy-shemamy',
    ],
  },
  'scam-prize': {
    statement:
      'A "bonus", "prize" or "compensation" from your operator that needs a fee or a form is fraud.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>
