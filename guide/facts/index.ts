import { accountFacts } from './account.ts'
import { alipayWechatFacts } from './alipay_wechat.ts'
import { balanceFacts } from './balance.ts'
import { balanceRefundFacts } from './balance_refund.ts'
import { balanceTransferFacts } from './balance_transfer.ts'
import { coolingOffFacts } from './cooling_off.ts'
import { dataAddonFacts } from './data_addon.ts'
import { dataCheckFacts } from './data_check.ts'
import { esimActivateFacts } from './esim_activate.ts'
import { esimTopupFacts } from './esim_topup.ts'
import { esimTransferFacts } from './esim_transfer.ts'
import { ewalletFacts } from './ewallet.ts'
import { foreignCardFacts } from './foreign_card.ts'
import { foreignerRulesFacts } from './foreigner_rules.ts'
import { httpsCertFacts } from './https_cert.ts'
import { keepAliveFacts } from './keep_alive.ts'
import { mvnoFacts } from './mvno.ts'
import { operatorsFacts } from './operators.ts'
import { ownNumberFacts } from './own_number.ts'
import { paymentBasicsFacts } from './payment_basics.ts'
import { paymentProblemFacts } from './payment_problem.ts'
import { paymentSafetyFacts } from './payment_safety.ts'
import { plansFacts } from './plans.ts'
import { portingFacts } from './porting.ts'
import { promisedPaymentFacts } from './promised_payment.ts'
import { resellersFacts } from './resellers.ts'
import { roamingFacts } from './roaming.ts'
import { sbpFacts } from './sbp.ts'
import { scamsFacts } from './scams.ts'
import { shutdownsFacts } from './shutdowns.ts'
import { signInFacts } from './sign_in.ts'
import { simLostFacts } from './sim_lost.ts'
import { smsCodesFacts } from './sms_codes.ts'
import { supportFacts } from './support.ts'
import { topupAbroadFacts } from './topup_abroad.ts'
import { topupCashFacts } from './topup_cash.ts'
import { topupOnlineFacts } from './topup_online.ts'
import { travelEsimFacts } from './travel_esim.ts'
import { unionpayFacts } from './unionpay.ts'
import { urlCheckFacts } from './url_check.ts'
import { visitorFacts } from './visitor.ts'

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
  ...visitorFacts,
  ...smsCodesFacts,
  ...simLostFacts,
  ...signInFacts,
  ...portingFacts,
  ...dataAddonFacts,
  ...roamingFacts,
  ...balanceRefundFacts,
  ...mvnoFacts,
  ...dataCheckFacts,
] as const

/** A fact's id. */
export type FactId = (typeof FACTS)[number]['id']
