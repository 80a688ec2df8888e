import { lazy } from '../../lazy.ts'
import { RUSSIAN_TRIGRAMS } from './russian-trigrams.generated.ts'

/** Fewer letters tell no language. */
const FEWEST_LETTERS = 4
/** From here on one word in forty is English, and six in seven Russian ones are found. */
const LEAST_SCORE = 3

const weights = lazy(
  () =>
    new Map(
      RUSSIAN_TRIGRAMS.flatMap(([weight, trigrams]) =>
        trigrams.split(' ').map((trigram): [string, number] => [trigram, weight]),
      ),
    ),
)

/** How much the trigrams of a text speak for Russian, and below 0 for English. */
function scoreOf(text: string): number {
  const bounded = `-${text}-`
  let score = 0
  for (let at = 0; at + 3 <= bounded.length; at++) {
    score += weights().get(bounded.slice(at, at + 3)) ?? 0
  }
  return score
}

/** Whether a text of nothing but letters looks like Russian words: in Cyrillic, or romanised by its trigrams. */
export const readsAsRussian = (text: string): boolean =>
  text.length >= FEWEST_LETTERS &&
  (/^[а-яё]+$/.test(text) || (/^[a-z]+$/.test(text) && scoreOf(text) >= LEAST_SCORE))

/** Whether a text may be English as well as anything: by its trigrams, or because it is short. */
export const mayBeEnglish = (text: string): boolean => text.length < 3 || scoreOf(text) < 0

const CHINESE = /\p{Script=Han}/u

/** Two syllables of pinyin or more: an initial, if any, and one of the finals that it may have. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhrzcsyw]|[zcs]h)(?:ai?|ang?|ao|ei?|eng?|ou|u|ong)|(?:[bpmfdtnlgkhrzcs]|[zcs]h)(?:u[ino]?|uang?|ua[in]?|an)|[bpmfyw]o|(?:[bpmdtnljqxy])(?:i|ing?|ia[no]?|iang|ie|iu|u[en]?|uan)|[jqx](?:iong|ia)|(?:[zcsr]|[zcs]h)i|er?|ai|an|ao|ou){2,}$/

/** Whether the text is in Chinese, or could be cut into syllables of pinyin and into nothing else. */
export const readsAsChinese = (text: string): boolean =>
  CHINESE.test(text) || (text.length > FEWEST_LETTERS && PINYIN.test(text))
