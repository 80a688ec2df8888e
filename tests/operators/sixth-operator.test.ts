import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Operator } from '../../guard/operator.ts'
import type { OperatorRecord } from '../../guard/operators/operator-record.ts'
import type { NumberData } from '../../guide/numbers/number-data.ts'
import { factsOf, formOf } from '../guard/facts.ts'
import { SIXTH, SIXTH_WITH_RANGES } from './sixth-record.ts'
import { withSixthOperator } from './with-sixth.ts'

const files = await withSixthOperator()
const { OPERATOR_RECORDS } = await import('../../guard/operators/index.ts')
const { operatorTables } = await import('../../scripts/generate/operator-tables.ts')
const { OPERATORS } = await import('../../guard/operator.ts')
const { classifyAddress } = await import('../../guard/classify-address.ts')
const { assess } = await import('../../guard/assess.ts')
const { judgeAddress } = await import('../../guard/judge-address.ts')
const { JUDGE_GLOBS } = await import('../../content/judge-globs.generated.ts')

const sixth = SIXTH.id as string as Operator
const shipped = OPERATOR_RECORDS.filter(({ id }) => id !== sixth)
const broughtIn = new RegExp(
  JUDGE_GLOBS.map((glob) => glob.replaceAll('*', '').replaceAll('?', '.')).join('|'),
)

describe('one record is in every table', () => {
  const tablesOf = (records: readonly OperatorRecord[]): Map<string, string> =>
    new Map(
      Object.values(operatorTables(records))
        .flatMap((tables) => Object.entries(tables))
        .map(([name, { value }]) => [name, `${value} ${JSON.stringify(value)}`]),
    )
  const before = tablesOf(shipped)
  const after = [SIXTH, SIXTH_WITH_RANGES].map((record) => tablesOf([...shipped, record]))

  test.each([...before.keys()])('%s', (name) => {
    expect(after.some((tables) => tables.get(name) !== before.get(name))).toBe(true)
  })

  test('and in every generated module', () => {
    const same = files.filter(({ path, content }) => readFileSync(path, 'utf8') === content)
    // Which letters are drawn is a test of its own: an operator that ships may have them all.
    const letters = 'guard/stranger/confusables.generated.ts'
    expect(same.map(({ path }) => path).filter((path) => path !== letters)).toEqual([])
    expect(files).toHaveLength(11)
    expect(OPERATORS).toContain(sixth)
  })

  test('and what is drawn like each Latin letter of its names', async () => {
    const { CONFUSABLES } = await import('../../guard/stranger/confusables.generated.ts')
    const letters = SIXTH.brands.flatMap(({ names }) => names.join('').match(/[a-z]/g) ?? [])
    const drawn = CONFUSABLES.split(' ').map(([letter]) => letter)
    expect(drawn).toEqual(expect.arrayContaining(letters))
  })
})

describe('its own addresses', () => {
  it.each([
    ['zvezdafon.ru', 'site'],
    ['pay.zvezdafon.ru', 'payment'],
    ['lk.zvezdafon.ru', 'account'],
    ['zwf.ru', 'site'],
  ])('%s is official: %s', (host, role) => {
    expect(classifyAddress(host)).toMatchObject({ kind: 'official', operator: sixth, role })
    expect(judgeAddress(`https://${host}/`)).toBeNull()
  })

  it.each([
    ['zvezdafon.kz', 'sister'],
    ['zvezdafon-sib.ru', 'caution'],
    ['zwf.com', 'unrelated'],
  ])('%s is %s', (host, kind) => {
    expect(classifyAddress(host).kind).toBe(kind)
    expect(judgeAddress(`https://${host}/`)).toBeNull()
  })

  test('the sister company has its name', () => {
    expect(assess('zvezdafon.kz')).toMatchObject({ name: 'ZvezdaFon Kazakhstan' })
  })

  test('a host over plain http on purpose is no alarm', () => {
    const { checks } = assess(
      'http://he.zvezdafon.ru/',
      factsOf({ url: 'http://he.zvezdafon.ru/' }),
    )
    expect(checks).toContainEqual(expect.objectContaining({ id: 'https', why: 'plain-by-design' }))
  })
})

describe('an imitation of it is stopped', () => {
  it.each([
    ['a word of payment beside it', 'zvezdafon-oplata.site'],
    ['and in Russian', 'звездафон-оплата.рф'],
    ['its short name', 'zwf-oplata.ru'],
    ['its short name cut by hyphens', 'z-w-f-oplata.ru'],
    ['another zone', 'zvezdafon.online'],
    ['the address before a stranger’s', 'zvezdafon.ru.pay-x.site'],
    ['a letter left out', 'zvezdafn.ru'],
    ['a letter doubled', 'zvezzdafon.ru'],
    ['another vowel', 'zvezdafen.ru'],
    ['letters exchanged', 'zvezdafno.ru'],
    ['letters drawn alike', 'zvezdaf0n.ru'],
    ['a slip and a word of payment', 'zvezdefon-oplata.ru'],
    ['a Cyrillic letter', 'zvеzdafon.ru'],
    ['a letter drawn like its first one', 'ᴢvezdafon.com'],
    ['the other keyboard layout', 'pdtplfajy-oplata.ru'],
    ['its transliteration', 'zvjozdafon-oplata.ru'],
  ])('%s', (_what, host) => {
    const url = new URL(`https://${host}/`).href
    const domain = host.startsWith('z-w-f') || host.startsWith('zwf') ? 'zwf.ru' : 'zvezdafon.ru'
    expect(classifyAddress(url)).toMatchObject({
      kind: 'lookalike',
      operator: sixth,
      imitates: domain,
    })
    expect(judgeAddress(url)).toMatchObject({ imitates: domain })
    expect(broughtIn.test(url)).toBe(true)
  })

  it.each([
    ['cut in two', 'zvezda-fon.ru'],
    ['drawn with other letters', 'zvvf.ru'],
    ['a name that means something', 'zvezdafan.ru'],
  ])('%s is a caution', (_what, host) => {
    expect(classifyAddress(host)).toMatchObject({ kind: 'caution', operator: sixth })
  })

  it.each(['zvezdakon.ru', 'nezwf-oplata.ru', 'zvezda.ru'])('%s is nothing of the kind', (host) => {
    expect(classifyAddress(host).kind).toBe('unrelated')
  })

  test('a page that gives itself out for it is an impersonation', () => {
    const page = {
      title: 'ЗвездаФон — личный кабинет',
      headings: ['Пополнить счёт'],
      siteNames: ['ЗвездаФон'],
      imprint: ['© ООО «Звездасвязь»'],
      colours: ['#123456'],
    }
    const forms = [formOf(['phone', 'card-number', 'card-cvv'])]
    expect(assess('https://page.example/', factsOf({ ...page, forms }))).toMatchObject({
      kind: 'impersonation',
      operator: sixth,
      imitates: 'zvezdafon.ru',
    })
  })

  test('its company’s name of two words is its name', async () => {
    const { claimOf } = await import('../../guard/page/claim/claim-of.ts')
    expect(claimOf(factsOf({ imprint: ['© ПАО «Звёздные сети»'] }))?.operator).toBe(sixth)
  })
})

describe('it rents a network', () => {
  const carriers: NumberData['carriers'] = { megafon: '926', mts: '916' }

  test('so no number says anything on its page', async () => {
    const { operatorElsewhere } = await import('../../guide/numbers/operator-of-range.ts')
    expect(operatorElsewhere(sixth, '9261234', carriers)).toBeNull()
    expect(operatorElsewhere('yota', '9261234', carriers)).toBeNull()
  })

  test('and on the others’ pages numbers say what they said', async () => {
    const { operatorElsewhere } = await import('../../guide/numbers/operator-of-range.ts')
    expect(operatorElsewhere('mts', '9261234', carriers)).toBe('megafon')
    expect(operatorElsewhere('mts', '9161234', carriers)).toBeNull()
  })

  test('the notes beside a number name it among those without ranges', async () => {
    for (const { notes, name } of [
      { notes: (await import('../../locales/en/ui.ts')).ui.number.notes, name: SIXTH.names.en },
      {
        notes: (await import('../../locales/ru/ui.ts')).ui.number.notes,
        name: SIXTH.names.ru.genitive,
      },
      {
        notes: (await import('../../locales/zh-CN/ui.ts')).ui.number.notes,
        name: SIXTH.names['zh-CN'],
      },
    ]) {
      expect(notes['may-have-been-ported']).toContain(name)
      expect(notes['range-of-another-operator']).toContain(name)
    }
  })
})

describe('our own pages know it', () => {
  test('in every language', async () => {
    const { PAGE_TEXT } = await import('../../locales/page.ts')
    expect(PAGE_TEXT.ru.brands[sixth]).toBe('ЗвездаФон')
    const { ui } = await import('../../locales/ru/ui.ts')
    expect(ui.topic.officialPage.site(sixth)).toBe('Открыть сайт ЗвездаФона')
    const { reasonText } = await import('../../locales/zh-CN/reasons.ts')
    expect(reasonText.operators[sixth]).toBe('兹维兹达')
  })

  test('the toolbar names it', async () => {
    const { toolbarState } = await import('../../background/tabs/toolbar-state.ts')
    const { TOOLBAR_TEXT } = await import('../../locales/toolbar.ts')
    const verdict = classifyAddress('https://lk.zvezdafon.ru/')
    const shown = { verdict, access: 'granted', guard: 'on', tampered: false } as const
    expect(toolbarState(shown, TOOLBAR_TEXT.en).title).toContain('ZvezdaFon')
  })

  test('its title is an occasion to look, and its name before a field is its number', async () => {
    const { worthALook } = await import('../../background/page/worth-a-look.ts')
    expect(worthALook('Звездафон')).toBe(true)
    const { namedKind } = await import('../../content/collect-facts/field-words.ts')
    const { foldLabel } = await import('../../content/collect-facts/fold-label.ts')
    expect(namedKind(foldLabel('Номер Звездафон'))).toBe('phone')
  })

  test('buttons, links and settings take it', async () => {
    const { officialPage } = await import('../../guard/registry/official-page.ts')
    expect(officialPage(sixth, 'payment')).toBe('https://pay.zvezdafon.ru/')
    const { readPlace } = await import('../../app/route.ts')
    expect(readPlace(`#/operator/${sixth}`).route).toEqual({ view: 'operator', operator: sixth })
  })

  test('the settings say that we have nothing to do with it', async () => {
    for (const { options } of [
      await import('../../locales/en/options.ts'),
      await import('../../locales/ru/options.ts'),
      await import('../../locales/zh-CN/options.ts'),
    ]) {
      expect(options.about.independent).toContain(SIXTH.names.ru.nominative)
    }
  })

  test('its card has every row, though nothing is known yet', async () => {
    const { operatorCard } = await import('../../guide/operators/operator-card.ts')
    const { CARD_ROWS } = await import('../../guide/operators/cards.ts')
    expect(operatorCard(sixth).map(({ row }) => row)).toEqual(CARD_ROWS)
  })

  test('ways to pay are found for it', async () => {
    const { findWays } = await import('../../guide/ways/find-ways.ts')
    const situation = {
      operator: sixth,
      place: 'in-russia',
      holdings: ['russian-card'],
      passport: true,
      gosuslugi: true,
    } as const
    expect(findWays(situation).ways.length).toBeGreaterThan(0)
  })

  test('a search by its name is about it', async () => {
    const { search } = await import('../../guide/search/search.ts')
    const { buildSearchIndex } = await import('../../scripts/generate/make-search-index.ts')
    const { openSearchIndex } = await import('../../guide/search/open-index.ts')
    const index = openSearchIndex(buildSearchIndex())
    for (const query of ['баланс звездафон', 'zvezdafon balance', 'balance zvezdafom']) {
      const [best] = search(index, query, { operator: null }).hits
      expect(best, query).toMatchObject({ topic: 'balance', operator: sixth })
    }
    const [best] = search(index, 'звездафон', { operator: null }).hits
    expect(best).toMatchObject({ topic: 'operators', operator: sixth })
  })

  test('the document of the registry has a section on it', async () => {
    const { generate } = await import('../../scripts/generate/make-registry-doc.ts')
    expect(String(generate()[0]?.content)).toContain('## ZvezdaFon (Zvezdatel, until 2020)')
  })
})

describe('the others are what they were', () => {
  it.each(shipped.map((record) => [record.id, record] as const))('%s', (id, record) => {
    for (const { domain } of record.domains) {
      expect(classifyAddress(domain)).toMatchObject({ kind: 'official', operator: id })
    }
    for (const { domain, names } of record.brands) {
      expect(judgeAddress(`https://${names[0]}-oplata.site/`)?.imitates).toBe(domain)
    }
    for (const { domain } of record.sisters) expect(classifyAddress(domain).kind).toBe('sister')
    for (const domain of record.namesakes) expect(classifyAddress(domain).kind).toBe('unrelated')
  })
})
