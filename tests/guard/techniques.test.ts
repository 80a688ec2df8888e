import { describe, expect, test } from 'vitest'
import { classifyAddress } from '../../guard/classify-address.ts'
import type { Operator } from '../../guard/operator.ts'
import { meaningOf } from '../../guard/stranger/lexicon/meaning.ts'
import type { VerdictKind } from '../../guard/verdict/verdict.ts'

/** Made-up hosts by technique: the verdict on each by its address alone, and its first reason. */
const FIXTURES: Record<string, [host: string, kind: VerdictKind, operator: Operator][]> = {
  homograph: [
    ['mťs-oplata.ru', 'lookalike', 'mts'],
    ['beelìne.ru', 'lookalike', 'beeline'],
    ['mėgafon.com', 'lookalike', 'megafon'],
    ['ʏota.site', 'lookalike', 'yota'],
  ],
  'mixed-script': [
    ['мeгaфон.рф', 'lookalike', 'megafon'],
    ['билaйн-оплата.рф', 'lookalike', 'beeline'],
  ],
  combosquat: [
    ['mts-oplatit.ru', 'lookalike', 'mts'],
    ['popolnit-mts.site', 'lookalike', 'mts'],
    ['lichniy-kabinet-beeline.ru', 'lookalike', 'beeline'],
    ['megafonbonus.online', 'lookalike', 'megafon'],
    ['t2-oplata.ru', 'lookalike', 't2'],
    ['t2-lk.online', 'lookalike', 't2'],
    ['t2-tarif.com', 'caution', 't2'],
    ['t2-chongzhi.com', 'caution', 't2'],
    ['mts-prodlit-dogovor.ru', 'lookalike', 'mts'],
    ['emtees-oplata.ru', 'lookalike', 'mts'],
    ['podtverzhdenie-beeline.online', 'lookalike', 'beeline'],
    ['megafon-razblokirovka.ru', 'lookalike', 'megafon'],
    ['mts-sign-in.com', 'lookalike', 'mts'],
    ['m-t-s-oplata.ru', 'lookalike', 'mts'],
    ['mega-fon-oplata.ru', 'lookalike', 'megafon'],
    ['бонус-мегафон.онлайн', 'lookalike', 'megafon'],
    ['продлить-билайн.рф', 'lookalike', 'beeline'],
    ['мтс-регистрация.рф', 'lookalike', 'mts'],
    ['beeline话费.cn', 'caution', 'beeline'],
    ['mts充值.com', 'lookalike', 'mts'],
    ['yota-login.com', 'lookalike', 'yota'],
    ['mts-chongzhi.com', 'lookalike', 'mts'],
    ['билайн-оплата.рф', 'lookalike', 'beeline'],
    ['secure-mts-login.web.app', 'lookalike', 'mts'],
    ['lk-mts.netlify.app', 'lookalike', 'mts'],
    ['beeline-svyaz.online', 'lookalike', 'beeline'],
    ['megafon-esim.com', 'caution', 'megafon'],
    // One romanisation or another, a digit for a letter, Cyrillic.
    ['mts-kompensaciya.ru', 'lookalike', 'mts'],
    ['mts-kompensatsija.ru', 'lookalike', 'mts'],
    ['мтс-компенсация.рф', 'lookalike', 'mts'],
    ['mts-0plata.ru', 'lookalike', 'mts'],
    // Debt and fright, rewards, the state, SIM cards, installing, Chinese.
    ['beeline-zadolzhennost.ru', 'lookalike', 'beeline'],
    ['megafon-shtrafy.ru', 'lookalike', 'megafon'],
    ['mts-nagrada.online', 'lookalike', 'mts'],
    ['esia-beeline.ru', 'lookalike', 'beeline'],
    ['megafon-esimka.site', 'lookalike', 'megafon'],
    ['mts-apk.top', 'lookalike', 'mts'],
    ['beeline-yanzheng.com', 'lookalike', 'beeline'],
    ['mts-eluosi.com', 'lookalike', 'mts'],
    ['mtschongzhi.cn', 'caution', 'mts'],
    // Cut by dots.
    ['mega.fon-lk.com', 'lookalike', 'megafon'],
    ['m.t.s-oplata.ru', 'lookalike', 'mts'],
    ['tele.2-bonus.ru', 'lookalike', 't2'],
  ],
  'brand-like': [
    ['mts-kaluga.ru', 'caution', 'mts'],
    ['salon-beeline.ru', 'caution', 'beeline'],
    ['megafon-shop.ru', 'caution', 'megafon'],
    ['megafon-blue.online', 'lookalike', 'megafon'],
    ['beelineplanet.shop', 'caution', 'beeline'],
  ],
  'russian-beside': [
    ['mts-perehodnik.top', 'lookalike', 'mts'],
    ['beeline-sobytiya.ru', 'caution', 'beeline'],
  ],
  'chinese-beside': [['beeline-shangdian.online', 'lookalike', 'beeline']],
  'cheap-zone': [['megafon-blue.online', 'lookalike', 'megafon']],
  'invalid-label': [['xn--urstm-wx3btc.top', 'lookalike', 'mts']],
  'brand-in-subdomain': [
    ['beeline.203-0-113-7.sslip.io', 'lookalike', 'beeline'],
    ['mts.203.0.113.7.nip.io', 'caution', 'mts'],
    ['megafon.payform.top', 'lookalike', 'megafon'],
    ['mts.ru.pay-x.site', 'lookalike', 'mts'],
    ['t2.ru.lk-vhod.online', 'lookalike', 't2'],
    ['mts-ru.evil.com', 'lookalike', 'mts'],
    ['lk.megafon.ru.evil.co.uk', 'lookalike', 'megafon'],
    ['mts.pay-x.site', 'lookalike', 'mts'],
    ['beelineru.com', 'lookalike', 'beeline'],
    ['beeline.kz.evil.com', 'lookalike', 'beeline'],
    ['mts.somecompany.ru', 'caution', 'mts'],
  ],
  'foreign-tld': [
    ['beeline.top', 'lookalike', 'beeline'],
    ['megafon.ru.com', 'lookalike', 'megafon'],
    ['mts.ru.com', 'lookalike', 'mts'],
    ['mts.xyz', 'caution', 'mts'],
    ['kazan.mts.best', 'lookalike', 'mts'],
    ['билайн.com', 'caution', 'beeline'],
  ],
  typosquat: [
    ['beeine.ru', 'lookalike', 'beeline'],
    ['megaffon.ru', 'lookalike', 'megafon'],
    ['megfaon.ru', 'lookalike', 'megafon'],
    ['beelane.ru', 'lookalike', 'beeline'],
    ['rnegafon.ru', 'lookalike', 'megafon'],
    ['bee1ine.su', 'lookalike', 'beeline'],
    ['beelxne.ru', 'caution', 'beeline'],
    ['mtss-oplata.ru', 'caution', 'mts'],
    ['megafun.ru', 'caution', 'megafon'],
    ['megsfon-oplata.ru', 'lookalike', 'megafon'],
    ['мегофон.рф', 'lookalike', 'megafon'],
  ],
  'wrong-layout': [
    ['vtufajy.ru', 'lookalike', 'megafon'],
    ['иуудшту.рф', 'lookalike', 'beeline'],
    ['ntkt2.ru', 'lookalike', 't2'],
  ],
  transliteration: [
    ['bilayn.site', 'lookalike', 'beeline'],
    ['beelayn.ru', 'lookalike', 'beeline'],
    ['te1e2.site', 'lookalike', 't2'],
  ],
  hyphenation: [
    ['mega-fon.ru', 'caution', 'megafon'],
    ['mega-fon.top', 'lookalike', 'megafon'],
    ['te-le2.ru', 'caution', 't2'],
    ['m-ts.ru', 'caution', 'mts'],
    ['bee.line.ru', 'caution', 'beeline'],
  ],
  'free-hosting': [
    ['mts-oplata.vercel.app', 'lookalike', 'mts'],
    ['lk-megafon.tilda.ws', 'lookalike', 'megafon'],
    ['lk-mts.bolt.host', 'lookalike', 'mts'],
  ],
  userinfo: [
    ['https://mts.ru@evil.ru/', 'lookalike', 'mts'],
    ['https://www.beeline.ru:443@203.0.113.7/', 'lookalike', 'beeline'],
    ['https://mts.ru@yoomoney.ru/', 'lookalike', 'mts'],
  ],
  'brand-on-shared-host': [
    ['https://telegra.ph/oplata-megafon', 'caution', 'megafon'],
    ['https://t.me/beeline_bonus_bot', 'caution', 'beeline'],
    ['https://docs.google.com/forms/mts-vyplata', 'caution', 'mts'],
    ['https://qrco.de/mtspay', 'caution', 'mts'],
  ],
  'brand-in-path': [
    ['https://203.0.113.7/mts.ru/pay', 'caution', 'mts'],
    ['https://pages.github.io/megafon/', 'caution', 'megafon'],
    ['https://oplata24.online/beeline/', 'caution', 'beeline'],
  ],
}

describe.each(Object.entries(FIXTURES))('%s', (code, rows) => {
  test.each(rows)('%s is %s', (host, kind, operator) => {
    const verdict = classifyAddress(host)
    expect(verdict).toMatchObject({ kind, operator })
    expect(verdict.reasons.map((reason) => reason.code)).toContain(code)
  })
})

describe('honest names are unrelated', () => {
  test.each([
    ['mos.ru'],
    ['mtv.it'],
    ['nts.ru'],
    ['mtc.org'],
    ['mtc-security.com'],
    // A word that asks opens a label which happens to hold the letters.
    ['platinumtstudio.ru'],
    ['cardsmtshirts.ru'],
    ['paymentsmtsolver.online'],
    ['megaphone360.online'],
    ['mts.10-0-0-1.sslip.io'],
    ['https://t.me/mts'],
    ['mts-tours.de'],
    ['mts.school.id'],
    ['toyota.ru'],
    ['toyota-bank.ru'],
    ['toyotacard.ru'],
    ['тойота-банк.рф'],
    ['megafond.ru'],
    ['vw-t2.ru.example.com'],
    ['https://telegra.ph/megafon-history'],
    ['https://oplata24.ru/beeline/'],
    ['megatone.net'],
    ['megaphone-studio.com'],
    ['berliner.de'],
    ['feline.ru'],
    ['decline.ru'],
    ['beehive.io'],
    ['abeeline-trail.org'],
    ['hotele2030.com'],
    ['paymtsystem.net'],
    ['t2.example.com'],
    ['мтссад.рф'],
    ['мегатонна.рф'],
    ['mts-assignments.github.io'],
    ['https://ru.wikipedia.org/wiki/mts'],
    ['https://web.archive.org/web/2020/https://mts.ru/'],
    ['89-109-42-59.dynamic.mts.someprovider.com'],
  ])('%s', (host) => {
    expect(classifyAddress(host).kind).toBe('unrelated')
  })
})

describe('a reason names the word as it is spelled, and its meaning', () => {
  test.each([
    ['beeline-vyplata.top', 'vyplata', 'payout'],
    ['mtsvozvratdeneg.online', 'vozvratdeneg', 'refund'],
    ['мтс-розыгрыш.рф', 'розыгрыш', 'prize'],
    ['mts-airdrop.top', 'airdrop', 'fakes'],
  ])('%s: %s, %s', (host, keyword, meaning) => {
    const reason = classifyAddress(host).reasons[0]
    expect(reason).toMatchObject({ code: 'combosquat', keyword })
    expect(meaningOf(keyword)).toBe(meaning)
  })
})

test('an official host with a port or userinfo stays official and says so', () => {
  const verdict = classifyAddress('https://user@mts.ru:8443/')
  expect(verdict.kind).toBe('official')
  expect(verdict.reasons.map(({ code }) => code)).toEqual(['registered', 'odd-port', 'userinfo'])
})
