import type { TopicText } from '../../topic-text.ts'

/** The topic `url_check` in English. */
export const urlCheck: TopicText = {
  title: 'Is this the operator’s real site?',
  answer:
    'Look directly before the first slash of the address. It must end in your operator’s own domain, listed below.',
  ways: [
    {
      heading: 'Read the address',
      steps: [
        'Tap the address bar, so that you see the whole address.',
        'Skip the https part. Read up to the next slash.',
        'Look at the end of that part: it must be exactly the operator’s domain.',
        'A regional name in front, with a dot after it, is normal.',
        'A hyphen, an extra letter or another ending makes it another site.',
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
    'Links to «Личный кабинет» (your account) and «Войти» (sign in) in messages may be bait.',
  ],
  operators: {
    mts: 'Ends in {domains.mts}. Regional, for example: {domains.mtsRegional}.',
    beeline: 'Ends in {domains.beeline}. Regional, for example: {domains.beelineRegional}.',
    megafon: 'Ends in {domains.megafon}. Regional, for example: {domains.megafonRegional}.',
    t2: 'Ends in {domains.t2}, older: {domains.oldT2}. Regional, for example: {domains.t2Regional}.',
    yota: 'Ends in {domains.yota}.',
  },
  facts: {
    domains:
      'The real addresses end in {domains.mts}, {domains.beeline}, {domains.megafon}, {domains.t2} (older: {domains.oldT2}) or {domains.yota}. Regional names in front, as in {domains.mtsRegional}, {domains.beelineRegional}, {domains.megafonRegional} or {domains.t2Regional}, are genuine. What matters stands directly before the first slash.',
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
