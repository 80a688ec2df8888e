import { join } from 'node:path'
import { knownNumbers } from '../../guide/known-numbers.ts'
import { judgeMessage, type MessageVerdict } from '../../inspect/message/judge-message.ts'
import { unescaped } from '../commands/escapes.ts'
import { rowsOf } from './corpus.ts'
import type { Report } from './report.ts'

/** How many messages of one label got which verdict. */
type Counts = Record<MessageVerdict['verdict'] | 'all', number>

/**
 * Rows of `ru.constructed.tsv` that are left out: turns of a chat between a buyer and a seller, since without what was
 * said before nothing tells them from an honest deal. By two rules, neither of which looks at the judgement: a row that
 * speaks of goods, their delivery or the deal…
 */
const OF_A_DEAL =
  /авито|avito|юл[аеу](?!\p{L})|маркетплейс|товар|доставк|курьер|сд[эе]к|cdek|boxberry|пвз|пункт\p{L}* выдачи|(?<!\p{L})трек(?!\p{L})|заказ|покупател|прода[вж]|объявлени|сделк|предоплат|(?<!\p{L})брон|резерв|упаков|отправк/iu

/** …and one that opens as the answer to something not in it. */
const ANSWERS =
  /^(?:да|нет|не|ну|так|вот|это|он|она|оно|они|там|тут|тогда|тоже|вс[её]|ок|ладно|хорошо|отлично|супер|понял|поняла|понимаю|принял|приняла|готово|оформил|оформила|слушай|слушайте|смотри|смотрите|странно|значит|поэтому|просто|как знаете|какой|какая|нужны|проще)(?!\p{L})/iu

const isChat = (text: string): boolean => OF_A_DEAL.test(text) || ANSWERS.test(text)

const FILES = ['ru.tsv', 'ru.constructed.tsv', 'zh.tsv', 'en.tsv']
const folderOf = (corpora: string): string => join(corpora, 'messages')

/** Measures the judgement of messages: scam must be warned of, honest ones must pass, spam is printed apart. */
export function measureMessages(corpora: string, report: Report): void {
  report.section('messages')
  const honest: Counts = noCounts()
  const known = knownNumbers()
  for (const file of FILES) {
    const rows = rowsOf(folderOf(corpora), file)
    if (rows === null) {
      report.line(`${file}: absent, so nothing was measured`)
      continue
    }
    const byLabel = new Map<string, Counts>()
    for (const { label = '', text = '' } of rows) {
      const message = unescaped(text)
      const isLeftOut = file === 'ru.constructed.tsv' && isChat(message)
      const { verdict } = judgeMessage(message, known)
      count(byLabel, isLeftOut ? 'marketplace chat, left out' : label, verdict)
      if (label === 'honest') add(honest, verdict)
    }
    for (const [label, counts] of byLabel) report.line(`${file} ${label}: ${shares(counts)}`)
    const scam = byLabel.get('scam')
    const wanted = WANTED[file]
    if (scam !== undefined && wanted !== undefined)
      report.hold(
        `${file} scam warned of`,
        `≥ ${wanted} %`,
        percent(warned(scam)),
        warned(scam) >= wanted,
      )
  }
  if (honest.all === 0) return
  const danger = (100 * honest.danger) / honest.all
  report.hold('honest called danger', '≤ 0.5 %', percent(danger), danger <= 0.5)
  report.hold('honest warned of', '≤ 2 %', percent(warned(honest)), warned(honest) <= 2)
}

/** In per cent. */
const WANTED: Readonly<Record<string, number>> = {
  'zh.tsv': 90,
  'en.tsv': 80,
  'ru.constructed.tsv': 85,
}

const noCounts = (): Counts => ({ all: 0, danger: 0, caution: 0, nothing: 0 })

function add(counts: Counts, verdict: MessageVerdict['verdict']): void {
  counts.all += 1
  counts[verdict] += 1
}

function count(by: Map<string, Counts>, label: string, verdict: MessageVerdict['verdict']): void {
  const counts = by.get(label) ?? noCounts()
  by.set(label, counts)
  add(counts, verdict)
}

const warned = ({ all, danger, caution }: Counts): number => (100 * (danger + caution)) / all

const percent = (share: number): string => `${share.toFixed(1)} %`

const shares = (counts: Counts): string =>
  `${counts.all} rows, ${percent((100 * counts.danger) / counts.all)} danger, ${percent((100 * counts.caution) / counts.all)} caution`
