import { NAMES } from '../../guard/operators/names.generated.ts'
import { plural } from '../plural.ts'
import type { OptionsText } from '../shapes.ts'

const operators = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  Object.values(NAMES.ru),
)

/** The words of the options page in English. */
export const options = {
  title: 'Settings',
  lead: 'Changes take effect at once and stay on this device.',
  saved: 'Saved',
  failed: 'That could not be saved. Please try again.',
  look: {
    title: 'Language and appearance',
    language: 'Language',
    browserLanguage: 'As the browser',
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  guard: {
    title: 'Where the guard works',
    hint: 'The guard looks at addresses and at how pages are built, all on this device. It neither keeps nor sends what you type.',
    scopes: {
      everywhere: {
        name: 'On every page',
        hint: 'We advise this. A fake can stand at any address, and it is stopped before it runs. On ordinary pages you will not notice the guard.',
      },
      operators: {
        name: 'On the operators’ sites only',
        hint: 'Confirms that a page is the operator’s own. Fakes are not stopped.',
      },
      off: { name: 'Off', hint: 'Looks at no page at all. The guide still works.' },
    },
  },
  sites: {
    title: 'Sites you decided about',
    hint: 'Sites you let through, switched the guard off on, or hid the panel from. Any of it can be changed back.',
    undo: 'Undo',
    none: 'There are none yet.',
    trusted: {
      title: 'Let through',
      hint: 'The guard stopped them and you chose to open them. That never makes a site official.',
      since: (date: string) => `since ${date}`,
      once: 'this once, until that tab leaves the site',
      act: 'Stop letting through',
      done: 'Taken back: it will be stopped next time',
    },
    disabled: {
      title: 'Guard switched off',
      hint: 'The guard checks nothing on these sites.',
      act: 'Switch on',
      done: 'The guard is on again',
    },
    dismissed: {
      title: 'Panel hidden',
      hint: 'Only the panel is hidden: the toolbar icon still answers and fakes are still stopped.',
      act: 'Show the panel',
      done: 'The panel will be shown again',
    },
  },
  seal: {
    title: 'Personal seal',
    hint: 'Our panel and our stop page carry it. A page can draw a false panel, but it does not know your seal. It stays on this device and is not synced with your browser account.',
    none: 'No seal yet. Without one, a real panel is hard to tell from a drawn one.',
    choose: 'Choose a seal',
    change: 'Change the seal',
    keep: 'Keep this one',
    cancel: 'Leave it as it was',
    saved: 'The seal is changed: you will see it on the next page',
  },
  data: {
    title: 'Your data',
    hint: 'Your cards and their log, the settings, decisions about sites and the seal. All of it is on this device only.',
    save: 'Save everything as a file',
    saveHint: 'The file holds your numbers and sums, readable by anyone who has it.',
    open: 'Take over a saved file',
    unreadable: {
      'not-ours': 'This is no file of ours, or it is cut short. Nothing was changed.',
      newer:
        'A newer version of the extension saved this file. Update the extension first. Nothing was changed.',
      broken: 'Something in this file is damaged. Nothing was changed.',
    },
    how: 'How to take it over',
    hows: {
      merge: {
        name: 'Add to what is here',
        hint: 'Of what both have, the file’s is taken. Your settings stay, and the file’s decisions about sites join yours.',
      },
      replace: {
        name: 'Replace what is here',
        hint: 'Cards, log and settings are then those of the file only.',
      },
    },
    changes: 'What this changes',
    cards: 'Cards',
    entries: 'Log entries',
    counts: {
      added: (n: number) => `${n} new`,
      changed: (n: number) => `${n} changed`,
      removed: (n: number) => `${n} removed`,
    },
    nothing: 'no change',
    trusted: (n: number) =>
      plural('en', n, {
        one: 'The file lets {n} site through that the guard would stop',
        other: 'The file lets {n} sites through that the guard would stop',
      }),
    take: 'Take it over',
    cancel: 'Cancel',
    taken: 'Taken over',
    notTaken: 'That could not be stored. The browser’s storage may be full.',
    erase: 'Erase everything',
    sure: 'This erases your cards and log, the settings, the seal, decisions about sites, what you read last and the noted faults.',
    eraseNow: 'Erase',
    keep: 'Keep',
    erased: 'Everything is erased. You can bring it back for ten seconds.',
    undo: 'Bring it back',
    broughtBack: 'Everything is back',
    gone: 'Everything is erased.',
    notErased: 'That did not work. Please try again.',
  },
  privacy: {
    title: 'What we never do',
    never: [
      'We do not go online: the extension itself sends no request to any server.',
      'We do not count: no analytics, no advertising, no identifier for you.',
      'We keep no history: which pages your tabs show is known only while the browser runs.',
      'We do not touch money: no paying for you, no card numbers or codes kept, no links that earn us anything.',
      'We fetch no code: every line that runs is in the package, for anyone to read.',
    ],
    kept: 'What is kept are your settings, your seal, the guide topics you read last, the extension’s own faults and what you write down under “My SIMs” (cards, numbers, fees, top-ups, balances, notes), all on this device. Remove the extension and it is gone.',
  },
  errors: {
    title: 'Problems noticed',
    hint: 'Faults of the extension itself, noted on this device only: twenty at most, no full addresses.',
    report: 'To tell us about them, copy and send:',
    where: {
      background: 'Something failed in the background of the extension',
      popup: 'Something failed in the guide’s window',
      sidepanel: 'Something failed in the guide beside the page',
      options: 'Something failed on the settings page',
      welcome: 'Something failed on the welcome page',
      stopped: 'Something failed on the stop page',
    },
    details: 'Details for a developer',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'That could not be copied',
    clear: 'Clear',
    times: (n: number) => `${n}×`,
  },
  about: {
    title: 'About',
    version: (version: string) => `Version ${version}`,
    licence: 'MIT licence',
    notices: 'Licences, ours and others’',
    news: 'What is new in this version',
    source: 'Source code',
    site: 'Website',
    privacy: 'Privacy',
    contact: 'Report a problem',
    independent: `Not affiliated with ${operators}; their names belong to them.`,
    later: 'For anything later, ask the operator.',
    guide: 'Open the guide',
    welcome: 'See the welcome page again',
  },
  guide: {
    title: 'Guide',
    hint: 'The operator you choose comes first; the others stay in view.',
    recent: (n: number) => (n === 1 ? 'One recent topic is kept.' : `${n} recent topics are kept.`),
    clear: 'Forget recent topics',
    cleared: 'Recent topics are forgotten',
  },
  keys: {
    title: 'Open it faster',
    hint: 'Search without the mouse.',
    shortcut: 'Shortcut',
    none: 'not set',
    change: 'Change the shortcut',
    omnibox: (word: string) =>
      `Type ${word} in the address bar, then a space and what you look for, such as “${word} balance”.`,
  },
  reset: {
    title: 'Start over',
    hint: 'Language, appearance, where the guard works and the operator go back to what they were at first. Your seal and your decisions about sites stay.',
    act: 'Reset these settings',
    done: 'The settings are reset',
    undo: 'Undo',
  },
} satisfies OptionsText
