import type { Language } from '../../guide/language.ts'

interface Captions {
  home: readonly [string, string]
  ways: readonly [string, string]
  /** Title, sentence, and what is typed in the picture. */
  search: readonly [string, string, string]
  /** The words of the promotional tile. */
  name: string
  line: string
}

/** What stands beside the pictures in the stores. */
export const CAPTIONS: Readonly<Record<Language, Captions>> = {
  'zh-CN': {
    home: ['是不是运营商自己的网页？', '打开就知道。下面是最常用的办法，打字就搜。'],
    ways: ['我能用什么付？', '选好运营商和手上有的东西，列出走得通的办法，也说明哪些走不通。'],
    search: ['敲一两下就找到', '拼音、代码、忘了切换的键盘都认得。', 'meiwang'],
    name: '俄卡充值卫士',
    line: '给俄罗斯手机卡充值，不绕路，不上当',
  },
  ru: {
    home: [
      'Чья это страница?',
      'Видно сразу. Ниже — самое нужное, и можно искать, просто печатая.',
    ],
    ways: [
      'Чем я могу заплатить?',
      'Отметьте оператора и то, что есть под рукой: что сработает, а что нет и почему.',
    ],
    search: [
      'Находит за пару нажатий',
      'Опечатки, транслит и забытая раскладка не помешают.',
      'нет сети',
    ],
    name: 'Страж баланса',
    line: 'Пополнить российский номер без обмана',
  },
  en: {
    home: [
      'Whose page is this?',
      'You see it at once. Below is what people need most; just type to search.',
    ],
    ways: [
      'How can I pay?',
      'Choose your operator and what you have: what works, what does not, and why.',
    ],
    search: [
      'Found in a keystroke or two',
      'Typos, pinyin and a forgotten keyboard layout are understood.',
      'no internet',
    ],
    name: 'Top-up Guard',
    line: 'Top up a Russian number without being robbed',
  },
}
