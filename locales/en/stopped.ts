import type { StoppedText } from '../stopped-text.ts'

/** The words of the page that stands in the place of a stopped one. */
export const stopped: StoppedText = {
  maker: 'Top-up Guard',
  title: (brand) => `Stopped: this is not ${brand}’s site`,
  claims: (brand) => `Stopped: this page pretends to be ${brand}`,
  hides: () => 'Stopped: this page hides our warning',
  notRun: 'The page never got to run, and you have sent it nothing.',
  hadRun: 'If you entered a number, card or code there, call your bank and your operator now.',
  opened: 'You opened',
  real: 'It imitates',
  differs: 'Where they differ',
  why: 'Why it was stopped',
  openReal: (brand) => `Open the real ${brand}`,
  wrong: 'This verdict is wrong',
  close: 'Close this tab',
  anyway: 'I know the risk, open it anyway…',
  anywayMeans: (host) =>
    `${host} is not the operator’s site. A number, card or code entered there may be used to take your money or your account.`,
  once: 'Open it this once',
  always: 'Never stop this site again',
  back: 'Don’t open it',
  revocable:
    'You can take this back in the settings at any time. It never makes the site official.',
  seal: 'Your personal seal',
  sealMeans: 'Only you know this seal. A warning without it is a drawn one.',
  noSeal: 'Choose a personal seal in the settings: it tells you a real warning from a drawn one.',
  tampered: 'The page interfered with the warning, so the whole page was put away.',
  nothing: 'Nothing was stopped here',
  nothingMore: 'This address is not one we stop.',
  open: (host) => `Open ${host}`,
  framed: 'This warning is not shown inside other pages. Open it in a tab of its own.',
}
