import type { Operator } from '../operator.ts'

/**
 * Every domain that public sources confirm as an operator's own, at medium or high confidence: rows of the domain,
 * its role, and the labels before it that have another one (`payment:payment,pay`). Anything else under the domain
 * has the domain's role. Packed, since this is part of the gate; sources, dates and notes are in `evidence/`.
 */
export const OFFICIAL: Record<Operator, readonly string[]> = {
  mts: [
    'mts.ru site payment:payment,pay shop:shop,dom,premium,live,music,stroki,bonus.ssl,api service:idgw.mobileid,hhe ' +
      'account:login,lk,id,profile,oauth,federation,mobileid,identitystatic,lk.ssl,united-auth.ssl,ihelper,kabinet,lk-b2b',
    'mtsbank.ru bank payment:oplata,payments',
    'dbo-dengi.online bank',
    'mtsdengi.ru service',
    'mymts.ru service',
    'mts-link.ru service',
    'mts.me service',
    'mtsmedia.ru service',
    'mts-ws.net service',
    'kion.ru service',
    'mgts.ru service',
  ],
  beeline: [
    'beeline.ru site payment:oplata,paycard,balance,pay bank:bank ' +
      'account:my,lk,uslugi,identity,id,cabinet,api,lite-mobileid',
    'beeline.tv service',
  ],
  megafon: [
    'megafon.ru site payment:payment,pay,upay,mi-pay,money shop:shop,moscow.shop,bank,stopfraud,dom,corp ' +
      'account:lk,b2blk,id,api,mobileid',
    'inplat.ru payment',
    'megafon.com service',
    'megafonpro.ru service',
    'mgfn.ru service',
    'report-megafon.ru service',
    'megafon.tv service',
    'scartel.ru service',
  ],
  t2: ['t2.ru site payment:market,he-mc,m-c', 'tele2.ru site'],
  yota: [
    'yota.ru site account:my,login,id,web,mapi,b2b,r2b,api',
    'yotagamer.ru service',
    'xn--80arpq.xn--p1ai site',
    'xn--80aj3b.xn--p1ai site',
    'xn--80a9a4b.xn--p1ai site',
  ],
}
