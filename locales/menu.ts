import type { Language } from '../guide/language.ts'

/** The words of the page's context menu. The background needs all languages at once. */
export const MENU_TEXT: Record<Language, Record<'link' | 'selection' | 'image', string>> = {
  'zh-CN': { link: '查一查这个链接', selection: '查一查选中的文字', image: '查一查这张图片' },
  ru: {
    link: 'Проверить эту ссылку',
    selection: 'Проверить выделенный текст',
    image: 'Проверить эту картинку',
  },
  en: { link: 'Check this link', selection: 'Check the selected text', image: 'Check this image' },
}
