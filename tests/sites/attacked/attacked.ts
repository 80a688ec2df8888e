import { ATTACKS } from '../../e2e/attacks/attacks.ts'
import type { Route } from '../server.ts'
import { CAUTION, COVER } from './colours.ts'

/** A page the guard warns of, and the colour its warning is filled with (light theme). */
export interface Subject {
  name: string
  host: string
  colour: readonly [number, number, number]
  body: string
}

/** What is attacked: the panel in its corner, and the cover over the whole page. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'panel',
    host: 'mts-ryazan.ru',
    colour: CAUTION,
    body: `<title>Салон связи в Рязани</title><h1>Обратный звонок</h1><form action="/call" method="post">
      <label>Телефон <input name="phone" id="phone" type="tel"></label> <button>Перезвонить</button></form>`,
  },
  {
    name: 'cover',
    host: 'tihaya-gavan.online',
    colour: COVER,
    body: `<title>МТС: пополнить счёт</title><header><img alt="МТС" src="/logo-mts.svg"></header><h1>Пополнение счёта МТС</h1>
      <form action="/pay" method="post"><label>Номер телефона <input name="phone" id="phone" type="tel"></label>
      <label>Номер карты <input name="card" autocomplete="cc-number"></label> <button>Оплатить</button></form>
      <footer>© ПАО «МТС»</footer>`,
  },
]

/** Serves the subjects; the path names the attack that must be in the page from the start. */
export const attackedRoute: Route = ({ host, path }) => {
  const subject = SUBJECTS.find((one) => one.host === host)
  if (!subject) return '<!doctype html><title>elsewhere</title>'
  const attack = ATTACKS.find(({ id }) => `/${id}` === path)
  const early = attack?.early ? `<script>${attack.script}</script>` : ''
  return {
    headers: { ...attack?.headers },
    body: `<!doctype html><html lang="ru"><head><meta charset="utf-8"></head><body style="background:#fff">${subject.body}${early}</body></html>`,
  }
}
