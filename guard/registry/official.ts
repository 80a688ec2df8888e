import type { Operator } from '../operator.ts'
import type { Role } from '../role.ts'

/** One domain an operator owns: its role, and the labels before it that have another one. */
export interface OfficialDomain {
  domain: string
  role: Role
  /** Space-separated labels before the domain ("login lk.ssl"), by role; anything else under it has `role`. */
  hosts?: Partial<Record<Role, string>>
}

/**
 * Every domain that public sources confirm as an operator's own, at medium or high confidence.
 * Packed, since this module is part of the gate; sources, dates and notes are in `evidence.ts`.
 */
export const OFFICIAL: Record<Operator, readonly OfficialDomain[]> = {
  mts: [
    {
      domain: 'mts.ru',
      role: 'site',
      hosts: {
        account:
          'login lk id profile oauth federation mobileid identitystatic lk.ssl united-auth.ssl ihelper kabinet lk-b2b',
        payment: 'payment pay',
        shop: 'shop dom premium live music stroki bonus.ssl api',
        service: 'idgw.mobileid hhe',
      },
    },
    { domain: 'mtsbank.ru', role: 'bank', hosts: { payment: 'oplata payments' } },
    { domain: 'mtsdengi.ru', role: 'service' },
    { domain: 'dbo-dengi.online', role: 'bank' },
    { domain: 'mymts.ru', role: 'service' },
    { domain: 'mts-link.ru', role: 'service' },
    { domain: 'mts.me', role: 'service' },
    { domain: 'mtsmedia.ru', role: 'service' },
    { domain: 'mts-ws.net', role: 'service' },
    { domain: 'kion.ru', role: 'service' },
    { domain: 'mgts.ru', role: 'service' },
  ],
  beeline: [
    {
      domain: 'beeline.ru',
      role: 'site',
      hosts: {
        account: 'my lk uslugi identity id cabinet api lite-mobileid',
        payment: 'oplata paycard balance pay',
        bank: 'bank',
      },
    },
    { domain: 'beeline.tv', role: 'service' },
  ],
  megafon: [
    {
      domain: 'megafon.ru',
      role: 'site',
      hosts: {
        account: 'lk b2blk id api mobileid',
        payment: 'payment pay upay mi-pay money',
        shop: 'shop moscow.shop bank stopfraud dom corp',
      },
    },
    { domain: 'megafon.com', role: 'service' },
    { domain: 'megafonpro.ru', role: 'service' },
    { domain: 'mgfn.ru', role: 'service' },
    { domain: 'report-megafon.ru', role: 'service' },
    { domain: 'megafon.tv', role: 'service' },
    { domain: 'inplat.ru', role: 'payment' },
    { domain: 'scartel.ru', role: 'service' },
  ],
  t2: [
    { domain: 't2.ru', role: 'site', hosts: { payment: 'market he-mc m-c' } },
    { domain: 'tele2.ru', role: 'site' },
  ],
  yota: [
    {
      domain: 'yota.ru',
      role: 'site',
      hosts: { account: 'my login id web mapi b2b r2b api' },
    },
    { domain: 'yotagamer.ru', role: 'service' },
    { domain: 'xn--80arpq.xn--p1ai', role: 'site' },
    { domain: 'xn--80aj3b.xn--p1ai', role: 'site' },
    { domain: 'xn--80a9a4b.xn--p1ai', role: 'site' },
  ],
}
