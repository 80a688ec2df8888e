import type { TopicText } from '../../topic-text.ts'

/** The topic `url_check` in English. */
export const urlCheck: TopicText = {
  title: 'Is this the operator’s real site?',
  answer:
    'Look at the end of the name before the first slash. It must be your operator’s own domain, alone or after a dot.',
  ways: [
    {
      heading: 'Read the address',
      steps: [
        'Tap the address bar, so that you see the whole address.',
        'Skip the https part. Read only as far as the next slash.',
        'That part must be your operator’s domain from the list below, or end in a dot and that domain.',
        'A regional name with a dot after it may stand in front. That is normal.',
        'A hyphen, an extra letter or another ending makes it somebody else’s site.',
      ],
    },
    {
      heading: 'If it is not the operator’s',
      steps: [
        'Close the page. Type nothing on it: no phone number, card or code.',
        'Open the real site with the button on this page, or use the app.',
        'If you have typed your card already, call your bank at once.',
      ],
    },
  ],
  cautions: [
    'The operator’s name at the start of an address, or after the slash, proves nothing.',
    'Adverts above search results can lead to imitations.',
    'Good looks, a logo and HTTPS can all be copied.',
    'A link in a message to «Личный кабинет» (your account) or «Войти» (sign in) may be bait.',
  ],
  operators: {
    mts: '{domains.mts}, alone or after a dot, as in {domains.mtsRegional}.',
    beeline: '{domains.beeline}, alone or after a dot, as in {domains.beelineRegional}.',
    megafon: '{domains.megafon}, alone or after a dot, as in {domains.megafonRegional}.',
    t2: '{domains.t2}, older {domains.oldT2}, alone or after a dot, as in {domains.t2Regional}.',
    yota: '{domains.yota}, alone or after a dot.',
  },
  facts: {
    domains:
      'The real addresses end in {domains.mts}, {domains.beeline}, {domains.megafon}, {domains.t2} (older: {domains.oldT2}) or {domains.yota}. Regional names in front, as in {domains.mtsRegional}, {domains.beelineRegional}, {domains.megafonRegional} or {domains.t2Regional}, are genuine. What matters is the part directly before the first slash.',
  },
  searchWords: [
    'real site',
    'official site',
    'official website',
    'is this site real',
    'is this site fake',
    'fake site',
    'fake website',
    'phishing site',
    'check url',
    'check address',
    'check link',
    'url',
    'domain',
    'web address',
    'link in sms',
    'suspicious link',
    'clone site',
    'lookalike',
    'how to recognise fake site',
    'mts site',
    'mts official website',
    'beeline official site',
    'megafon official site',
    'tele2 official site',
    'lk mts',
    'login page',
    'is it legit',
    'сайт мошенников',
    'официальный сайт',
  ],
}
