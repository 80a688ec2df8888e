/**
 * The words that say one thing, by language, separated by spaces. `*` stands for any ending; `_` joins the words of a
 * phrase. Russian is found romanised too. Chinese terms are found anywhere, since nothing separates its words.
 */
export interface Terms {
  ru: string
  en: string
  zh: string
}
