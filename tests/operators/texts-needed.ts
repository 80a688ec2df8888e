import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { factOf } from '../../guide/fact-index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { TEXTS } from '../../guide/texts/index.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import { OPERATOR_DETAILS } from '../../guide/ways/operator-details.ts'
import { listsWithout } from './lists-of-operators.ts'

/**
 * What no source says of an operator, so that it is left out on purpose: the topic, the way, or the path of a list, then
 * the operator.
 */
const NOBODY_SAYS: ReadonlySet<string> = new Set([
  'cooling_off yota',
  'visitor yota',
  'friend-transfers-balance t2',
  'friend-transfers-balance yota',
  'promised-payment yota',
])

/** Whether no source says what a topic, a way or a list would tell of an operator. */
export const nobodySays = (where: string, operator: Operator): boolean =>
  NOBODY_SAYS.has(`${where} ${operator}`)

/** A table with a row for more than half of the operators is about operators, so each has one. */
const isAboutOperators = (rows: object): boolean =>
  OPERATORS.filter((operator) => operator in rows).length * 2 > OPERATORS.length

/** Every text, fact and place in a list that an operator lacks: the file, and what to add to it. */
export const textsNeeded = (operator: Operator): string[] => [
  ...topicRows(operator),
  ...wayDetails(operator),
  ...(operator in factOf('domains').values
    ? []
    : [`guide/facts/url_check.ts: the value ${operator} of the fact domains`]),
  ...lists(operator),
]

const topicRows = (operator: Operator): string[] =>
  LANGUAGES.flatMap((language) =>
    TOPIC_IDS.flatMap((topic) => {
      const { operators = {} } = TEXTS[language][topic]
      return owes(operators, operator, topic)
        ? [`guide/texts/${language}/${topic}.ts: operators.${operator}`]
        : []
    }),
  )

const wayDetails = (operator: Operator): string[] =>
  Object.entries(OPERATOR_DETAILS).flatMap(([way, details]) =>
    owes(details, operator, way)
      ? [`guide/ways/operator-details.ts: ${way}.${operator}, with its facts`]
      : [],
  )

const lists = (operator: Operator): string[] =>
  listsWithout(operator)
    .filter(({ path }) => !nobodySays(path, operator))
    .map(({ path, line }) => `${path}:${line} names the others, but not ${operator}`)

const owes = (rows: object, operator: Operator, where: string): boolean =>
  isAboutOperators(rows) && !(operator in rows) && !nobodySays(where, operator)
