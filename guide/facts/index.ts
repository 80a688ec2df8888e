import { accountFacts } from './account.ts'
import { alipayWechatFacts } from './alipay_wechat.ts'
import { balanceFacts } from './balance.ts'
import { balanceTransferFacts } from './balance_transfer.ts'
import { coolingOffFacts } from './cooling_off.ts'
import { esimActivateFacts } from './esim_activate.ts'
import { esimTopupFacts } from './esim_topup.ts'
import { esimTransferFacts } from './esim_transfer.ts'
import { ewalletFacts } from './ewallet.ts'
import { foreignCardFacts } from './foreign_card.ts'
import { foreignerRulesFacts } from './foreigner_rules.ts'
import { httpsCertFacts } from './https_cert.ts'
import { keepAliveFacts } from './keep_alive.ts'
import { operatorsFacts } from './operators.ts'
import { ownNumberFacts } from './own_number.ts'
import { paymentBasicsFacts } from './payment_basics.ts'
import { paymentProblemFacts } from './payment_problem.ts'
import { paymentSafetyFacts } from './payment_safety.ts'
import { plansFacts } from './plans.ts'
import { promisedPaymentFacts } from './promised_payment.ts'
import { resellersFacts } from './resellers.ts'
import { sbpFacts } from './sbp.ts'
import { scamsFacts } from './scams.ts'
import { shutdownsFacts } from './shutdowns.ts'
import { supportFacts } from './support.ts'
import { topupAbroadFacts } from './topup_abroad.ts'
import { topupCashFacts } from './topup_cash.ts'
import { topupOnlineFacts } from './topup_online.ts'
import { travelEsimFacts } from './travel_esim.ts'
import { unionpayFacts } from './unionpay.ts'
import { urlCheckFacts } from './url_check.ts'

/** Every fact of the guide, topic by topic. */
export const FACTS = [
  ...balanceFacts,
  ...plansFacts,
  ...ownNumberFacts,
  ...accountFacts,
  ...promisedPaymentFacts,
  ...supportFacts,
  ...topupOnlineFacts,
  ...balanceTransferFacts,
  ...keepAliveFacts,
  ...operatorsFacts,
  ...urlCheckFacts,
  ...paymentProblemFacts,
  ...foreignCardFacts,
  ...unionpayFacts,
  ...alipayWechatFacts,
  ...paymentBasicsFacts,
  ...sbpFacts,
  ...ewalletFacts,
  ...topupCashFacts,
  ...topupAbroadFacts,
  ...resellersFacts,
  ...paymentSafetyFacts,
  ...foreignerRulesFacts,
  ...coolingOffFacts,
  ...shutdownsFacts,
  ...esimTopupFacts,
  ...esimActivateFacts,
  ...esimTransferFacts,
  ...travelEsimFacts,
  ...scamsFacts,
  ...httpsCertFacts,
] as const

/** A fact's id. */
export type FactId = (typeof FACTS)[number]['id']
