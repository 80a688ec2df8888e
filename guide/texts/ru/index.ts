import type { TopicId } from '../../topic-id.ts'
import type { TopicText } from '../../topic-text.ts'
import { account } from './account.ts'
import { alipayWechat } from './alipay_wechat.ts'
import { balance } from './balance.ts'
import { balanceTransfer } from './balance_transfer.ts'
import { coolingOff } from './cooling_off.ts'
import { esimActivate } from './esim_activate.ts'
import { esimTopup } from './esim_topup.ts'
import { esimTransfer } from './esim_transfer.ts'
import { ewallet } from './ewallet.ts'
import { foreignCard } from './foreign_card.ts'
import { foreignerRules } from './foreigner_rules.ts'
import { httpsCert } from './https_cert.ts'
import { keepAlive } from './keep_alive.ts'
import { operators } from './operators.ts'
import { ownNumber } from './own_number.ts'
import { paymentBasics } from './payment_basics.ts'
import { paymentProblem } from './payment_problem.ts'
import { paymentSafety } from './payment_safety.ts'
import { plans } from './plans.ts'
import { promisedPayment } from './promised_payment.ts'
import { resellers } from './resellers.ts'
import { sbp } from './sbp.ts'
import { scams } from './scams.ts'
import { shutdowns } from './shutdowns.ts'
import { support } from './support.ts'
import { topupAbroad } from './topup_abroad.ts'
import { topupCash } from './topup_cash.ts'
import { topupOnline } from './topup_online.ts'
import { topupOverview } from './topup_overview.ts'
import { travelEsim } from './travel_esim.ts'
import { unionpay } from './unionpay.ts'
import { urlCheck } from './url_check.ts'

export { words } from './words.ts'

/** Every topic in Russian. */
export const texts: Record<TopicId, TopicText> = {
  topup_overview: topupOverview,
  topup_online: topupOnline,
  topup_cash: topupCash,
  topup_abroad: topupAbroad,
  balance,
  own_number: ownNumber,
  promised_payment: promisedPayment,
  support,
  foreign_card: foreignCard,
  unionpay,
  alipay_wechat: alipayWechat,
  payment_basics: paymentBasics,
  sbp,
  ewallet,
  balance_transfer: balanceTransfer,
  payment_problem: paymentProblem,
  keep_alive: keepAlive,
  plans,
  account,
  foreigner_rules: foreignerRules,
  cooling_off: coolingOff,
  shutdowns,
  esim_topup: esimTopup,
  esim_activate: esimActivate,
  esim_transfer: esimTransfer,
  travel_esim: travelEsim,
  scams,
  resellers,
  payment_safety: paymentSafety,
  https_cert: httpsCert,
  url_check: urlCheck,
  operators,
}
