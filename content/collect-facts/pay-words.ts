/** Words of paying and topping up, in Russian, English and Chinese; the look for a link and for a code share them. */
export const PAY_WORDS = 'опла[тч]|пополн|pay|top.?up|recharge|充值|支付|付款|缴费'
