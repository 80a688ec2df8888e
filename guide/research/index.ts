import type { FactResearch } from '../fact-research.ts'
import type { FactId } from '../facts/index.ts'
import { accountResearch } from './account.ts'
import { alipayWechatResearch } from './alipay-wechat.ts'
import { balanceResearch } from './balance.ts'
import { balanceTransferResearch } from './balance-transfer.ts'
import { coolingOffResearch } from './cooling-off.ts'
import { esimActivateResearch } from './esim-activate.ts'
import { esimTopupResearch } from './esim-topup.ts'
import { esimTransferResearch } from './esim-transfer.ts'
import { ewalletResearch } from './ewallet.ts'
import { foreignCardResearch } from './foreign-card.ts'
import { foreignerRulesResearch } from './foreigner-rules.ts'
import { httpsCertResearch } from './https-cert.ts'
import { keepAliveResearch } from './keep-alive.ts'
import { operatorsResearch } from './operators.ts'
import { ownNumberResearch } from './own-number.ts'
import { paymentBasicsResearch } from './payment-basics.ts'
import { paymentProblemResearch } from './payment-problem.ts'
import { paymentSafetyResearch } from './payment-safety.ts'
import { plansResearch } from './plans.ts'
import { promisedPaymentResearch } from './promised-payment.ts'
import { resellersResearch } from './resellers.ts'
import { sbpResearch } from './sbp.ts'
import { scamsResearch } from './scams.ts'
import { shutdownsResearch } from './shutdowns.ts'
import { supportResearch } from './support.ts'
import { topupAbroadResearch } from './topup-abroad.ts'
import { topupCashResearch } from './topup-cash.ts'
import { topupOnlineResearch } from './topup-online.ts'
import { travelEsimResearch } from './travel-esim.ts'
import { unionpayResearch } from './unionpay.ts'
import { urlCheckResearch } from './url-check.ts'

/** How every fact was found; a fact without it is a compile error. */
export const RESEARCH: Record<FactId, FactResearch> = {
  ...accountResearch,
  ...alipayWechatResearch,
  ...balanceTransferResearch,
  ...balanceResearch,
  ...coolingOffResearch,
  ...esimActivateResearch,
  ...esimTopupResearch,
  ...esimTransferResearch,
  ...ewalletResearch,
  ...foreignCardResearch,
  ...foreignerRulesResearch,
  ...httpsCertResearch,
  ...keepAliveResearch,
  ...operatorsResearch,
  ...ownNumberResearch,
  ...paymentBasicsResearch,
  ...paymentProblemResearch,
  ...paymentSafetyResearch,
  ...plansResearch,
  ...promisedPaymentResearch,
  ...resellersResearch,
  ...sbpResearch,
  ...scamsResearch,
  ...shutdownsResearch,
  ...supportResearch,
  ...topupAbroadResearch,
  ...topupCashResearch,
  ...topupOnlineResearch,
  ...travelEsimResearch,
  ...unionpayResearch,
  ...urlCheckResearch,
}
