import type { FactResearch } from '../fact-research.ts'

/** How the facts of `keep_alive` were found. */
export const keepAliveResearch = {
  'mts-dormancy': {
    statement:
      'Third-party sources say that an MTS contract counts as abandoned after 183 days without paid activity on many tariffs (90 days on some), and that a daily fee of 3 RUB may start from about day 150 until the balance is empty.',
    alsoSources: [
      'https://hygge.pryroda.cx.ua/ukraincyam/skilki-diie-sim-karta-mts-yakshho-neyu-ne-koristuvatisya.html',
      'https://xn--80aebhnecufxk1aa1r.xn--p1ai/s-25-dekabrya-2015g-megafon-povyshaet-abonentskuyu-platu-dlya-molchunov/',
      'https://tech-in-japan.github.io/articles/J77076/index.html',
      'https://sw.nowadayhitech.com/10945445-how-to-block-phone-mts',
    ],
  },
  'bee-dormancy': {
    statement:
      'An archived Beeline tariff page says that after 90 days without calls or messages a fee of 5 RUB a day runs until the balance is used up, and that a suspended prepaid number can be revived by paying within 180 days or within the term in the contract.',
    alsoSources: [
      'http://corporacia.ru/arhive_tarify-beeline/106895.moskva_na_svajzi_mini.htm',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    ],
  },
  'meg-dormancy': {
    statement:
      'Sources contradict each other on when an idle MegaFon number starts to cost money: after 89 days with a daily fee of 3-5 RUB (notice of 2011) or after 45 days with 15 RUB a day from 25 December 2015 (number-shop news).',
    alsoSources: [
      'https://xn--80aebhnecufxk1aa1r.xn--p1ai/s-25-dekabrya-2015g-megafon-povyshaet-abonentskuyu-platu-dlya-molchunov/',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
      'https://github.com/artyl/mbplugin/blob/013b3743750b939d92bdf5009def769e38df7d42/plugin/megafon.py',
    ],
  },
  't2-dormancy': {
    statement:
      'A T2 tariff text says that 120 days without paid actions or top-ups start a fee of 3 RUB a day until the balance is zero, and that 180 days at zero or below then end the contract.',
    alsoSources: [
      'http://www.liveexpert.ru/topic/view/2170054-esli-sim-karta-tele2-ne-ispolzovalas-bolee-3-h-mesyacev-pri-balanse-0-0-rub-budut-li-nachislyatsya-kakie-libo-platezhi-dolgi',
      'https://rf-smi.ru/tech/44298-skolko-vremeni-mozhno-ne-polzovatsya-sim-kartoy-.html',
    ],
  },
  'yota-dormancy': {
    statement:
      'A press recap says that after 90 idle days a very high daily fee of 150 RUB may empty the balance of a Yota number.',
    alsoSources: [
      'https://elbow.pryroda.cx.ua/ukraincyam/yak-diznatisya-skilki-simkoyu-ne-koristuyusya.html',
    ],
  },
  'keep-alive-safe': {
    statement:
      'To keep any Russian number alive, make one paid action (an SMS, a minute of call or the monthly fee) at least once a month and keep some money on the number, because operators differ on whether free incoming calls and SMS count as use.',
    alsoSources: ['https://tech-in-japan.github.io/articles/J77076/index.html'],
  },
} as const satisfies Record<string, FactResearch>
