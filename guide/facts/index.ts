import { accountFacts } from './account.ts'
import { alipayWechatFacts } from './alipay-wechat.ts'
import { balanceFacts } from './balance.ts'
import { balanceTransferFacts } from './balance-transfer.ts'
import { coolingOffFacts } from './cooling-off.ts'
import { esimActivateFacts } from './esim-activate.ts'
import { esimTopupFacts } from './esim-topup.ts'
import { esimTransferFacts } from './esim-transfer.ts'
import { ewalletFacts } from './ewallet.ts'
import { foreignCardFacts } from './foreign-card.ts'
import { foreignerRulesFacts } from './foreigner-rules.ts'
import { httpsCertFacts } from './https-cert.ts'
import { keepAliveFacts } from './keep-alive.ts'
import { operatorsFacts } from './operators.ts'
import { ownNumberFacts } from './own-number.ts'
import { paymentBasicsFacts } from './payment-basics.ts'
import { paymentProblemFacts } from './payment-problem.ts'
import { paymentSafetyFacts } from './payment-safety.ts'
import { plansFacts } from './plans.ts'
import { promisedPaymentFacts } from './promised-payment.ts'
import { resellersFacts } from './resellers.ts'
import { sbpFacts } from './sbp.ts'
import { scamsFacts } from './scams.ts'
import { shutdownsFacts } from './shutdowns.ts'
import { supportFacts } from './support.ts'
import { topupAbroadFacts } from './topup-abroad.ts'
import { topupCashFacts } from './topup-cash.ts'
import { topupOnlineFacts } from './topup-online.ts'
import { travelEsimFacts } from './travel-esim.ts'
import { unionpayFacts } from './unionpay.ts'
import { urlCheckFacts } from './url-check.ts'

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
