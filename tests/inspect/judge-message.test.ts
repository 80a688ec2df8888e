import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownNumbers } from '../../guide/known-numbers.ts'
import { judgeMessage, type MessageReason } from '../../inspect/message/judge-message.ts'
import { messagesOf } from './message-fixtures.ts'

const verdictOf = (text: string) => judgeMessage(text, knownNumbers()).verdict
const codesOf = (text: string) => judgeMessage(text).reasons.map(({ code }) => code)

describe('our own messages', () => {
  const scam = messagesOf('scam')
  const honest = messagesOf('honest')

  it('are a hundred and more of each, in three languages', () => {
    for (const rows of [scam, honest]) {
      expect(rows.length).toBeGreaterThanOrEqual(100)
      expect(new Set(rows.map(({ language }) => language))).toEqual(new Set(['ru', 'zh', 'en']))
    }
  })

  it('that rob are warned of, 97 in a hundred', () => {
    const missed = scam.filter(({ text }) => verdictOf(text) === 'nothing')
    expect(
      missed.length / scam.length,
      missed.map(({ text }) => text).join('\n'),
    ).toBeLessThanOrEqual(0.03)
  })

  it('that are honest pass, 99 in a hundred', () => {
    const alarms = honest.filter(({ text }) => verdictOf(text) !== 'nothing')
    expect(
      alarms.length / honest.length,
      alarms.map(({ text }) => text).join('\n'),
    ).toBeLessThanOrEqual(0.01)
  })
})

describe('the kind that is named', () => {
  const kinds: readonly (readonly [MessageReason['code'], string])[] = [
    ['asks-code', 'Продиктуйте код из смс'],
    ['asks-code', '请把验证码发给我'],
    ['sim-expires', 'Ваша сим-карта истекает, продлите: sim-long.online'],
    ['number-blocked', 'Your number will be blocked, confirm at num-check.top'],
    ['call-forwarding', 'наберите **21*+79990001122#'],
    ['safe-account', '请将余额转入安全账户'],
    ['relative-in-need', 'Мам, я попал в аварию, переведи 5000'],
    ['program-file', 'Это ты на фото? foto.apk'],
    ['vote', 'Проголосуй за племянницу: golos-konkurs.site'],
    ['discounted-topup', 'пополню билайн за полцены, пиши в телеграм @deshevo_1'],
    ['parcel-fee', 'Your parcel is held, pay the fee: parcel-fee.xyz'],
    ['wrong-topup', 'Я по ошибке положил 500 руб на ваш номер, верните пожалуйста'],
    ['link', 'Оплатите http://mts-pay.xyz'],
    ['bait-link', 'Смотри сюда: kaspi-login.xyz'],
  ]
  it.each(kinds)('%s: %s', (code, text) => expect(codesOf(text)).toContain(code))
})

describe('disguises', () => {
  it.each([
    ['Latin letters among Cyrillic ones', 'Прoдиктуйтe кoд из cмc'],
    ['digits for letters', 'Продиктуйте к0д из СМС'],
    ['zero-width characters', 'Продик\u200bтуйте к\u200dод из СМС'],
    ['letters with gaps', 'Продиктуйте К О Д из СМС'],
    ['romanised Russian', 'Prodiktuyte kod iz SMS'],
    ['full-width Latin', 'ｐｒｏｄｉｋｔｕｙｔｅ ｋｏｄ'],
    ['signs between Chinese characters', '请把验.证.码告诉我'],
    ['traditional characters', '請把驗證碼告訴我'],
  ])('%s are seen through', (_, text) => expect(codesOf(text)).toContain('asks-code'))
})

describe('what is honest', () => {
  it.each([
    ['a code with "tell nobody"', 'Код 4821. Никому не сообщайте'],
    [
      'a code to be told when a parcel is handed over',
      'Назовите код 5519 сотруднику пункта выдачи',
    ],
    ['an operator’s link', 'Пополните баланс: mts.ru/pay'],
    ['a warning against robbery', 'Мошенники представляются оператором и просят код'],
    ['a question about a call', 'Мне звонили и сказали, что договор истекает. Это развод?'],
    [
      'what it cites others with',
      'Соседке пришло «ваш договор истекает, назовите код из смс», она удалила и забыла',
    ],
    [
      'what is to be done in the sender’s own app',
      'Карта заблокирована, снять блокировку можно в приложении',
    ],
    ['money that comes back by itself', 'Your refund will be paid to the same card automatically'],
    ['a number of the guide', '紧急求助请拨打 +86-10-12308'],
  ])('%s passes', (_, text) => expect(verdictOf(text)).toBe('nothing'))

  it.each([
    ['all of it is a citation', '«Ваш договор истекает, назовите код из смс»'],
    [
      'the citation leads somewhere',
      'Нам написали: «Ваш номер заблокирован, подтвердите паспорт на nomer-zashita.top сегодня»',
    ],
    ['a code is to be told as well', 'Откройте доступ в приложении, а код из смс назовите мне'],
  ])('ends when %s', (_, text) => expect(verdictOf(text)).toBe('danger'))

  it('ends when a warning leads to a stranger', () =>
    expect(
      verdictOf('Мошенники просят код! Ваш номер заблокирован, перейдите zashita-sim.top'),
    ).toBe('danger'))
})

describe('a verdict', () => {
  it('quotes the message in its own letters', () => {
    const [reason] = judgeMessage('Добрый день. ПРОДИКТУЙТЕ КОД, пожалуйста').reasons
    expect(reason).toEqual({ code: 'asks-code', quote: 'ПРОДИКТУЙТЕ КОД' })
  })

  it('has every link with its verdict', () => {
    const { links } = judgeMessage('mts.ru/pay и http://mts-pay.xyz')
    expect(links.map(({ url, verdict }) => [url, verdict.kind])).toEqual([
      ['mts.ru/pay', 'official'],
      ['http://mts-pay.xyz', 'lookalike'],
    ])
  })

  it('is given for any text whatsoever', () => {
    const pieces = fc.constantFrom(
      'код ',
      'http://',
      '.ru',
      '**21*',
      '#',
      '验证码',
      '12 34 ',
      '\u202e',
      '\ud800',
      '﷽',
      'а.б',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (message) => {
        expect(['danger', 'caution', 'nothing']).toContain(judgeMessage(message).verdict)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a message of ten thousand characters', () => {
  it.each([
    [
      'Russian',
      'Ваш договор истекает, перейдите mts-pay.xyz/a и назовите код 1234 +7 916 000-00-00. ',
    ],
    ['Chinese', '尊敬的用户您的积分可兑换现金请登录http://abc.top/ 查询客服13800001111。'],
    ['numbers', '12 34 '],
    ['dots', 'a.b.c.d-'],
    ['single letters', 'к о д '],
    ['asterisks', '**21*'],
  ])('of %s takes no longer than a glance', (_, piece) => {
    const message = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
    // The best of many: other tests run beside this one.
    let best = Number.POSITIVE_INFINITY
    for (let run = 0; run < 40 && best >= 20; run += 1) {
      const start = performance.now()
      judgeMessage(message)
      best = Math.min(best, performance.now() - start)
    }
    expect(best).toBeLessThan(20)
  })
})
