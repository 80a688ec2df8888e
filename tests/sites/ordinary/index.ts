/** An honest page that speaks of operators, works with them, or merely asks for what they ask for. */
export interface OrdinarySite {
  /** Names the file: `pages/ID.html`. */
  id: string
  /** Invented, and nothing to do with any operator. */
  host: string
  scheme: 'https' | 'http'
  /** Whose page it is, in one line. */
  is: string
  /** The field a person taps first; null where there is none. */
  first: string | null
  /** It takes top-ups, and nobody knows it: a quiet note stands beside its fields once one is used, and nothing else. */
  takesTopUps?: true
}

const takesTopUps = (row: OrdinarySite): OrdinarySite => ({ ...row, takesTopUps: true })

const site = (
  id: string,
  host: string,
  first: string | null,
  is: string,
  scheme: OrdinarySite['scheme'] = 'https',
): OrdinarySite => ({ id, host, first, is, scheme })

/**
 * All of them. Free of alarms means, on every row alike that takes no top-ups: the verdict is `unrelated`, no badge
 * stands in the toolbar, and nothing of ours is in the page before, while and after its first field is used.
 */
export const ORDINARY_SITES: readonly OrdinarySite[] = [
  site('news-outage', 'vestnik-privolzhya.ru', '#login', 'newspaper on an outage, with a login'),
  site('wiki-beeline', 'otkrytaya-kniga.org', '#search', 'encyclopaedia on Beeline'),
  site('forum', 'simochka-forum.ru', '#user', 'forum thread on a failed payment'),
  site('webmail', 'sokol-pochta.ru', '#to', "inbox with operators' mails"),
  site('webmail-open', 'mail.sokol-pochta.ru', '#reply', "an operator's mail, opened"),
  site('search-results', 'lupa-poisk.ru', '#q', 'search results for a payment'),
  site('sim-shop', 'simgrad-kazan.ru', '#phone', 'checkout of a shop of SIM cards'),
  site('sim-card-page', 'www.simgrad-kazan.ru', '#phone', "one operator's SIM card in a shop"),
  site('marketplace', 'yarmarka-onlayn.ru', '#phone', 'marketplace with login by phone'),
  site('tariff-compare', 'tarifoskop.ru', '#mail', 'comparison of tariffs'),
  takesTopUps(site('bank-pay-mobile', 'volgar-bank.ru', '#phone', "bank's form for all operators")),
  takesTopUps(
    site('bank-pay-one', 'online.volgar-bank.ru', '#phone', "bank's form for one operator"),
  ),
  site('wallet', 'monetka-koshelek.ru', '#phone', 'login of a wallet'),
  site('taxi', 'shashechka-taxi.ru', '#phone', 'taxi'),
  site('delivery', 'sushi-tunets.ru', '#phone', 'restaurant checkout'),
  site('airline', 'northern-crane.aero', '#pass', 'airline asking for passport and card'),
  site('hotel', 'ladoga-gostinitsa.ru', '#phone', 'hotel'),
  site('jobs', 'trudovik-rabota.ru', '#login', 'vacancies of an operator, with a login'),
  site('concert-hall', 'biletyor-afisha.ru', '#phone', 'tickets to a hall named after an operator'),
  site('tractor-museum', 'sosnovka-muzey.ru', '#phone', 'museum of a machine-tractor station'),
  site('workforce', 'vms.northfield-staffing.com', '#user', 'American software named Beeline'),
  site('podcast', 'street-diaries.fm', '#user', 'podcast named after a megaphone'),
  site('megaphone-shop', 'gromkiy-dom.ru', '#phone', 'shop of loudspeakers'),
  site('toyota', 'ozerki-avto.ru', '#phone', 'Toyota dealer'),
  site('school', 'shkola14-dnevnik.ru', '#login', 'school diary'),
  site('university', 'isc.primorye-university.ru', '#phone', 'foreign students on SIM cards'),
  site('embassy', 'lingshi-fuwu.org', '#phone', 'consular warning of fraud'),
  site('blog-guide', 'slowtrain.blog', '#name', 'blog on topping up, with comments'),
  site('blog-guide-login', 'vsyo-pro-svyaz.ru', '#name', 'how to log in to an operator'),
  site('questions', 'otvetnik.ru', '#login', 'questions and answers'),
  site('coupons', 'skidkin-promo.ru', '#mail', 'coupons of an operator'),
  site('phone-cases', 'chekholkin.ru', '#phone', 'shop of phone cases'),
  site('number-lookup', 'chey-nomer-tut.ru', '#phone', "finds out a number's operator"),
  site('messenger', 'web.lastochka-chat.ru', '#phone', 'messenger login by phone and code'),
  site('government', 'uslugi-zarechye.ru', '#login', "government portal's login"),
  site('intranet', 'portal.zavod.local', '#phone', 'http intranet form', 'http'),
  site('router', '192.168.1.1', '#user', "router's administration, http", 'http'),
  site('document-viewer', 'docs.papka-onlayn.ru', '#find', 'contract with an operator, viewed'),
  site('chinese-forum', 'zai-e-huaren.com', '#u', 'Chinese forum on topping up'),
  site('travel-agency', 'beifang-lvxing.com', '#phone', 'Chinese travel agency'),
  site('esim-seller', 'roamwell.travel', '#phone', 'travel eSIM naming its networks'),
  takesTopUps(
    site('recharge-aggregator', 'sendminutes.io', '#phone', 'recharge abroad, all operators'),
  ),
  takesTopUps(
    site('recharge-one', 'www.sendminutes.io', '#phone', 'recharge abroad, one operator'),
  ),
  site('metrics', 'dash.metrics-lab.dev', '#user', 'time-series store named mts'),
  site('streaming', 'luch-kino.ru', '#phone', 'streaming paid from a phone bill'),
  site('paywall', 'delovoy-den.ru', '#card', "newspaper with an operator's advert"),
  site('football', 'fakel-yug.ru', '#phone', 'football club and its sponsors'),
  site('landlord', 'sady-arenda.ru', '#phone', 'flat with internet of an operator'),
  site('provider-directory', 'provider-gid.ru', '#phone', 'directory of internet providers'),
  site('anti-fraud', 'kiberlikbez.ru', '#login', 'shows what a fake looks like'),
  site('credit-card-shop', 'yota-woodworks.com', '#phone', "woodworker of an operator's name"),
  site('toll-road', 'doroga-platnaya.ru', '#phone', "motorway of an operator's name"),
  site('terminal-2', 'lakeside-airport.com', '#phone', "terminal of an operator's name"),
  site('social-profile', 'lavochka-set.ru', '#login', "an operator's profile, with a login"),
  site('app-store', 'bazaar-apps.com', '#user', "an operator's app in a store"),
  site('long-page', 'dlinnaya-lenta.ru', '#mail', 'page of 5,000 elements'),
  site('two-step-login', 'soyka-pochta.ru', '#login', 'login whose second step waits out of sight'),
  site(
    'blog-pay-links',
    'zametki-kochevnika.ru',
    '#phone',
    'blog with links to pay, and to a fake',
  ),
  site('application', 'tablitsa-dnya.ru', '#cell', 'application with shortcuts and strict CSP'),
]
