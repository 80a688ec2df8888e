import type { Operator } from '../../../guard/operator.ts'

/** A page that says it is an operator's, on a host that is nobody's. */
export interface ImpersonationSite {
  /** Names the file: `pages/ID.html`; pages of its frames are `pages/ID.NAME.html`, served as `/NAME.html`. */
  id: string
  /** Invented, and by itself nothing to do with any operator. */
  host: string
  /** What it does, in one line. */
  does: string
  operator: Operator
  /** What is pressed before there is a field to tap. */
  before?: string
  /** The frame the first field is in. */
  frame?: string
  /** The field a person taps first; null where there is none to tap. */
  first: string | null
  /** `not-checked`: nobody can look into it; the least is a report that says so. */
  expected: 'stopped' | 'not-checked'
}

const stopped = (
  id: string,
  host: string,
  operator: Operator,
  first: string | null,
  does: string,
  more: Pick<ImpersonationSite, 'before' | 'frame'> = {},
): ImpersonationSite => ({ id, host, operator, first, does, expected: 'stopped', ...more })

/** All of them. Every row is another way to pretend or another way to hide. */
export const IMPERSONATION_SITES: readonly ImpersonationSite[] = [
  stopped('classic-form', 'bystrye-kopeyki.site', 'mts', '#phone', 'plain payment form'),
  stopped('late-form', 'oblako-veranda.online', 'beeline', '#msisdn', 'draws all of itself late'),
  stopped('multi-step', 'tri-shaga-vpered.ru', 'megafon', '#phone', 'phone, then card, then code'),
  stopped('landing-then-form', 'drugoe-pravilo.site', 't2', '#n', 'form after a button', {
    before: '#start',
  }),
  stopped('same-origin-frame', 'sinyaya-lampa.online', 'yota', '#phone', 'form in a frame', {
    frame: 'iframe',
  }),
  stopped('cross-origin-frame', 'polyana-servis.top', 'mts', '#phone', "form in another's frame", {
    frame: 'iframe',
  }),
  stopped('srcdoc-frame', 'zheltyy-domik.shop', 'beeline', '#phone', 'form in srcdoc', {
    frame: 'iframe',
  }),
  stopped('all-in-frame', 'vsyo-vnutri.site', 't2', '#phone', 'brand and form both in a frame', {
    frame: 'iframe',
  }),
  stopped('frameset', 'starye-ramki.ru', 'mts', '#phone', 'frames of a frameset', {
    frame: 'frame[name=body]',
  }),
  stopped('logo-file', 'svyaz-veter.online', 'megafon', '#phone', 'brand only in a file name'),
  stopped('logo-svg', 'polosatyy-krug.site', 'beeline', '#ctn', 'brand only in an SVG title'),
  stopped('logo-css', 'krasnoe-yaytso.shop', 'mts', '#phone', 'brand only in an aria-label'),
  stopped('favicon-only', 'goluboy-shar.online', 'yota', '#phone', 'brand only in the icon'),
  stopped('chinese', 'luchong-kuai.top', 'mts', '#shouji', 'payment form in Chinese'),
  stopped('chinese-login', 'eka-bangzhu.site', 'megafon', '#account', 'login in Chinese'),
  stopped('english', 'guest-refill.online', 'beeline', '#mobile', 'payment form in English'),
  stopped('english-login', 'blue-lantern.app', 'yota', '#user', 'login in English'),
  stopped('qr-only', 'kvadratik.site', 't2', null, 'QR code to pay by, no field'),
  stopped('no-form-tag', 'bez-komissii-24.ru', 'megafon', '#a1', 'fields without a form'),
  stopped('contenteditable', 'pishi-syuda.online', 'yota', '#phone', 'editable boxes'),
  stopped('open-shadow', 'prozrachnaya-ten.site', 'mts', '#phone', 'open shadow root'),
  {
    id: 'closed-shadow',
    host: 'gluhaya-ten.site',
    does: 'closed shadow root',
    operator: 'beeline',
    first: 'pay-form',
    expected: 'not-checked',
  },
  stopped('split-letters', 'po-bukvam.online', 'mts', '#f1', 'words cut into spans'),
  stopped('zero-width', 'nevidimka-sait.ru', 'beeline', '#q', 'invisible letters in words'),
  stopped('css-order', 'zadom-napered.site', 'megafon', '#z1', 'letters put in order by CSS'),
  stopped('homoglyph-mts', 'kabinet-lesnoy.ru', 'mts', '#phone', 'Latin letters in МТС'),
  stopped('homoglyph-beeline', 'pchelka-zhu.online', 'beeline', '#phone', 'mixed-script words'),
  stopped('headings-only', 'dobro-pozhalovat.site', 't2', '#phone', 'brand only in headings'),
  stopped('title-only', 'forma-oplaty.online', 'megafon', '#n', 'brand only in the title'),
  stopped('site-name-only', 'schyot-i-tochka.ru', 'mts', '#phone', 'brand only in og:site_name'),
  stopped('manifest-name', 'moy-ostatok.app', 'beeline', '#phone', 'brand only in app names'),
  stopped('login', 'zelyonyy-list.online', 'megafon', '#login', 'account login'),
  stopped('sms-code', 'chetyre-tsifry.site', 'beeline', '#d1', 'code from an SMS, box by box'),
  stopped('prize', 'podarki-osen.ru', 'mts', '#phone', 'prize to be paid to a card'),
  stopped('unblock', 'podtverdit-dannye.online', 't2', '#phone', 'number to be unblocked'),
  stopped('refund', 'vernyom-dengi.site', 'beeline', '#card', 'refund to a card'),
  stopped('dealer', 'kazan-gorodskoy.ru', 'mts', '#phone', '"official site" of a town'),
  stopped('cyrillic-yota', 'sovsem-prosto.online', 'yota', '#phone', 'brand in Cyrillic'),
  stopped('old-tele2', 'prezhnie-pravila.ru', 't2', '#phone', "the operator's old name"),
  stopped('stranger-post', 'po-nomeru-tut.site', 't2', '#phone', 'form posts to another stranger'),
  stopped('button-js', 'lyuboy-bank.online', 'megafon', '#phone', 'sends by script'),
  stopped('esim-passport', 'gost-stolitsy.ru', 'megafon', '#pass', 'asks for the passport'),
  stopped('support-chat', 'anna-pomozhet.online', 'mts', '#m', 'support chat asks for the code'),
  stopped('dialog', 'dolgi-doma.site', 'beeline', '#phone', 'form in a modal dialog'),
  stopped('autofocus', 'bystryy-start.online', 'mts', '#phone', 'field has the focus at load'),
  stopped('autofill-trap', 'dvadtsat-giga.online', 'beeline', '#phone', 'card fields out of sight'),
  stopped('pay-elsewhere', 'bez-ocheredey.site', 'megafon', '#phone', 'pays on other sites'),
  stopped('refocus', 'tsepkiy-fokus.site', 'megafon', '#phone', 'takes the focus back for ever'),
]
