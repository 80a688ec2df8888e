import type { VerdictKind } from '../guard/verdict/verdict.ts'
import type { Language } from '../guide/language.ts'

/** One stop of the demo: its address, the page served there, the expected verdict, and what to look at. */
export interface Visit {
  name: string
  url: string
  file: string
  expected: VerdictKind
  look: Readonly<Record<Language, string>>
}

/** The demo, in the order a newcomer should see it. Host names are served from this machine only. */
export const VISITS: readonly Visit[] = [
  {
    name: 'operator',
    url: 'https://payment.mts.ru/',
    file: 'operator.html',
    expected: 'official',
    look: {
      'zh-CN': '运营商自己的缴费页：卫士在角落确认，在号码栏说出号段是谁家的。',
      ru: 'Платёжная страница оператора: защита подтверждает её в углу и говорит, чей диапазон у номера.',
      en: 'The operator’s own payment page: the guard confirms it in a corner and says whose range the number is in.',
    },
  },
  {
    name: 'partner',
    url: 'https://yoomoney.ru/',
    file: 'partner.html',
    expected: 'partner',
    look: {
      'zh-CN': '可以充话费的合作渠道：不是运营商，卫士也照实说。',
      ru: 'Сервис, где можно пополнить телефон: это не оператор, и защита так и говорит.',
      en: 'A service that tops phones up: not the operator, and the guard says so.',
    },
  },
  {
    name: 'lookalike',
    url: 'https://mts-oplata.site/',
    file: 'lookalike.html',
    expected: 'lookalike',
    look: {
      'zh-CN': '网址在模仿 MTS：页面还没运行就被拦下，换成我们的说明页。',
      ru: 'Адрес подражает МТС: страницу останавливают до запуска, вместо неё появляется наша.',
      en: 'The address imitates MTS: it is stopped before it runs, and our own page takes its place.',
    },
  },
  {
    name: 'impersonation',
    url: 'https://popolni-bystro.online/',
    file: 'impersonation.html',
    expected: 'impersonation',
    look: {
      'zh-CN': '网址看不出什么，网页却自称运营商：点一下输入框，看卫士怎么说。',
      ru: 'По адресу ничего не видно, но страница выдаёт себя за оператора: нажмите на поле и посмотрите.',
      en: 'The address tells nothing, but the page says that it is the operator: click a field and look.',
    },
  },
  {
    name: 'http form',
    url: 'http://payment.megafon.ru/',
    file: 'http-form.html',
    expected: 'caution',
    look: {
      'zh-CN': '真网址，但没有加密：填进去的东西路上谁都能看。',
      ru: 'Настоящий адрес, но без шифрования: введённое можно прочесть по дороге.',
      en: 'A real address without encryption: what is typed can be read on the way.',
    },
  },
  {
    name: 'closed service',
    url: 'https://qiwi.com/',
    file: 'closed.html',
    expected: 'caution',
    look: {
      'zh-CN': '已经关停的钱包：教程里常提，其实早就不能用了。',
      ru: 'Закрытый кошелёк: в советах он ещё встречается, но не работает.',
      en: 'A wallet that was closed: advice still names it, but it no longer works.',
    },
  },
  {
    name: 'ordinary page',
    url: 'https://moscow-notes.ru/',
    file: 'ordinary.html',
    expected: 'unrelated',
    look: {
      'zh-CN': '普通网页：什么也不出现。',
      ru: 'Обычная страница: ничего не появляется.',
      en: 'An ordinary page: nothing appears.',
    },
  },
]
