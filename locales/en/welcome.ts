import type { WelcomeText } from '../shapes.ts'

/** The words of the welcome page in English. */
export const welcome = {
  documentTitle: 'Welcome to Top-up Guard',
  title: 'Top up a Russian number without detours and without being robbed',
  lead: 'Four short steps, a minute or two. You may skip any of them.',
  what: {
    title: 'What it does',
    does: [
      'Finds: which of the cards and apps you have can pay right now, step by step, with the Russian words you will meet.',
      'Shows: whether the page before you is the operator’s own. The toolbar icon tells you at any moment.',
      'Stops: a fake operator’s page is halted before it runs, with the real one a tap away.',
    ],
    local: 'All of it runs on your own device: no server, nothing sent, nothing counted.',
    picture:
      'An example: the operator’s own page carries a tick and your seal; a look-alike address is stopped.',
    stopped: 'stopped before it ran',
  },
  you: {
    title: 'Your operator, and what you have',
    why: 'The guide will begin with what fits you. The answers stay on this device, and you can change them at any time.',
    ways: 'See how I can pay',
  },
  seal: {
    title: 'Choose a seal only you know',
    why: 'Our panel and our stop page will carry it. A page can draw a panel like ours, but not your seal. No seal: do not trust it.',
    keep: 'Keep this one',
    kept: 'The seal is kept, on this device only',
    change: 'Choose another',
  },
  pin: {
    title: 'Keep the icon where you see it',
    how: {
      pin: 'Press the puzzle piece at the end of the toolbar, then the pin beside Top-up Guard.',
      menu: 'Press the puzzle piece at the end of the toolbar, then the cog beside Top-up Guard, and choose “Pin to Toolbar”.',
    },
    pinned: 'The icon is pinned to the toolbar',
    read: 'How to read the icon',
    emblems: {
      official: 'the operator’s own page',
      partner: 'a bank or service that takes top-ups',
      sister: 'a foreign company of the same name',
      caution: 'take care, look first',
      danger: 'an imitation, stopped',
      neutral: 'nothing to do with it',
    },
  },
  help: {
    title: 'Where to find help later',
    where:
      'Press the icon and just type: “balance”, “no internet”, “*100#”. Your seal, language and the sites you let through are in the settings.',
    keys: (keys: string) => `Or press ${keys}.`,
    omnibox: (word: string) =>
      `The address bar will do too: type ${word}, a space and what you look for.`,
    guide: 'Open the guide',
    settings: 'Open settings',
  },
} satisfies WelcomeText
