/**
 * Official hosts that are served over plain http on purpose: on the mobile network the operator adds the
 * subscriber's identity to the request (header enrichment). They show no card form, so http there is no alarm.
 */
export const PLAIN_HTTP_HOSTS: readonly string[] = [
  'idgw.mobileid.mts.ru',
  'hhe.mts.ru',
  'mobileid.megafon.ru',
  'he-mc.t2.ru',
  'balance.beeline.ru',
]
