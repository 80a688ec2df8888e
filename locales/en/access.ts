import type { AccessText } from '../shapes.ts'

/** What is said where the browser keeps pages from the extension, in English. */
export const access = {
  granted: 'The browser lets the extension see pages, so the guard can work.',
  title: 'The browser is not showing pages to the guard yet',
  withheld:
    'What it cannot see, it cannot stop. The access is used only to check addresses and the structure of pages here on your device; nothing seen ever leaves it. You may also leave it as it is: the guide works either way.',
  grant: 'Let it see pages',
  refused: 'Nothing was changed. You can allow it at any time.',
  revocable: 'You can take this back in the browser’s extension settings.',
} satisfies AccessText
