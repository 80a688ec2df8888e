import type { TopicId } from '../../topic-id.ts'
import { phrases } from './phrases.ts'

/** What English speakers type for each topic. */
export const synonyms: Record<TopicId, readonly string[]> = {
  topup_overview:
    phrases(`top up, topup, top-up, recharge, refill, reload, add credit, add money, add funds, put money on phone, put money on sim, load money, load credit, buy credit, phone credit, pay phone bill, pay my phone, pay for sim, pay mobile, mobile payment, ways to top up, how to top up, where to top up,
    recharge sim, top up sim, top up my number, airtime, prepaid credit, no credit left, ran out of credit, out of credit, fill up balance, charge my phone card, payment methods for sim, recharge phone, recharge number, recharge mts, recharge beeline, recharge megafon, recharge t2, mts recharge, mts top up, beeline top up, megafon top up, refill sim, refill phone, pay sim, pay my sim, where to pay, where to recharge, where can i top up, tourist top up, how do i pay for my phone, put money, load my sim, credit my phone, my credit finished, credit finished, out of balance, sim card payment`),
  topup_online: phrases(
    `top up online, recharge online, pay online, online payment, operator website, official website top up, operator app, in the app, app payment, through the app, with bank card, russian card, by card, autopay, auto pay, automatic payment, auto top up, commission, fee, fees, top up fee, service charge, no fee, minimum amount, top up limit, my mts app, my beeline app, download app, link card, top up sim online, recharge sim online, pay with app, mobile banking, bank app top up, pay with russian card, website payment, app top up, payment page, payment page not opening, how much is the fee, minimum top up`,
  ),
  topup_cash: phrases(
    `cash, pay cash, pay in cash, cash payment, kiosk, terminal, payment terminal, machine, payment machine, vending machine, shop, store, phone shop, operator shop, office, at the counter, post office, atm, cash machine, bank branch, passport, id required, need passport, show id, show passport, anonymous, scratch card, voucher, top up card, supermarket, banknotes, receipt, in person, without id, with cash, rubles cash, pay at store, convenience store, at a shop, in a shop, coins, counter payment, machine at mall`,
  ),
  topup_abroad: phrases(
    `from abroad, abroad, overseas, from overseas, outside russia, from outside russia, from china, from europe, from usa, from another country, from home country, while travelling, left russia, not in russia, internationally, international top up, top up someone in russia, top up for my friend in russia, family in russia, my kid in russia, while roaming, ding, recharge.com, from india, from germany, from uk, from turkey, from kazakhstan, refill from china, pay from china, from georgia, from america, from dubai, my mom pay, parents pay, someone abroad pay, after leaving russia, i am not in russia, outside the country, back home, from china pay`,
  ),
  balance: phrases(
    `balance, check balance, account balance, my balance, see balance, balance inquiry, balance code, ussd balance, how much money, how much money left, how much credit, credit left, remaining balance, money left, remaining credit, remaining money, ussd, ussd code, dial code, short code, negative balance, below zero, unreadable characters, boxes instead of letters, garbled, latin letters, postpaid, amount due, see money, see my money, how much is left, how much left, money on sim, balance of my sim, is checking balance free, balance not showing, credit check, check credit, check money`,
  ),
  own_number: phrases(
    `own number, my number, my phone number, my own number, find my number, find out my number, check my number, what is my phone number, what's my number, forgot my number, don't know my number, number of my sim, see sim number, show my number, which number do i have, number of this sim, msisdn, own msisdn, see my number, show own number, number of new sim, can not remember my number, lookup my number`,
  ),
  promised_payment: phrases(
    `promised payment, trust payment, borrow, borrow money, borrow credit, loan, credit loan, lend, advance, advance payment, emergency credit, emergency balance, emergency top up, pay later, owe, debt, overdraft, suspended for no money, blocked no money, blocked for debt, service suspended, cut off, no money on phone, zero balance, can't call no money, short of money, temporary credit, no money to call, need to call, call without money, call with zero balance, urgent credit, borrow airtime, advance credit, on credit, temporarily top up`,
  ),
  support: phrases(
    `support, customer support, customer service, customer care, help line, helpline, hotline, call center, call centre, contact operator, contact, phone support, live chat, chat support, talk to human, talk to agent, speak to operator, english speaking support, english support, chinese support, support number, support from abroad, call support from roaming, complain, complaint, emergency, emergency number, police, ambulance, fire, embassy, chinese embassy, consulate, consular help, human agent, real person, get through to support, who to call, where to complain, phone of support, lost passport china, chat with operator, talk to mts`,
  ),
  foreign_card: phrases(
    `foreign card, foreign bank card, non russian card, international card, visa, mastercard, master card, american express, amex, jcb, apple pay, google pay, samsung pay, credit card, debit card, us card, european card, chinese card, card declined, card rejected, card not accepted, card doesn't work, payment declined, payment rejected, sanctions, revolut, wise card, my card fails, overseas card, us bank card, bank of america card, chase card, my bank card, n26, monzo, does visa work, mastercard russia, card from my country, card issued abroad, my bank card not working, n26 card, monzo card, card error, foreign credit card`,
  ),
  unionpay: phrases(
    `unionpay, union pay, union pay card, china unionpay, cup card, chinese bank card, withdraw cash, withdraw rubles, atm withdrawal, withdraw money, withdrawal limit, quickpass, cloud flash pay, debit card from china, unionpay card russia, withdraw with unionpay, chinese card atm, get rubles, union pay credit card, unionpay debit`,
  ),
  alipay_wechat: phrases(
    `alipay, ali pay, wechat, wechat pay, weixin, weixin pay, chinese wallet, chinese apps payment, pay with alipay, pay with wechat, zhifubao, chinese e-wallet, alipay in russia, wechat pay in russia, alipay accepted, wechat accepted, does alipay work`,
  ),
  payment_basics: phrases(
    `mir, mir card, russian bank card, russian card, get a russian card, russian bank account, open bank account, bank account for foreigners, open account, bank card for foreigner, tourist card, card for tourists, prepaid card for tourists, how to pay in russia, what cards work, payment methods in russia, bank app, bank app removed, sberbank app, tinkoff, t-bank, vtb, alfa bank, rustore, app store removed bank, notarised translation bank, remote account, open account remotely, tax number, prepaid card, prepaid card for foreigners, local card, local bank card, student bank account, which card works in russia, how do foreigners pay, cannot download bank app`,
  ),
  sbp: phrases(
    `sbp, fast payment system, faster payments, faster payments system, system of fast payments, qr payment, pay by qr, qr code, scan qr, scan to pay, scan code, pay by phone number, transfer by phone number, instant transfer, instant payment, what is sbp, pay with qr in bank app, qr pay, sbp payment error, enable sbp, what does sbp mean, fast payments russia`,
  ),
  ewallet: phrases(
    `e-wallet, ewallet, electronic wallet, digital wallet, online wallet, wallet, qiwi, qiwi wallet, qiwi closed, qiwi terminal, yandex money, yandex.money, yandex wallet, yoomoney, yoo money, paypal, pay pal, webmoney, skrill, neteller, payeer, qiwi not working, qiwi dead, yoomoney limit, wallet identification, top up with wallet, paypal payment`,
  ),
  balance_transfer: phrases(
    `transfer balance, balance transfer, send balance, send credit, share credit, share balance, gift credit, transfer credit, transfer money to another number, send money to another number, send money to friend's phone, move balance, phone to phone transfer, ask friend to top up, request top up, ask for top up, beg for credit, call me request, mobile transfer, send credit to friend, transfer airtime, credit to friend, move money to another sim, send my balance, balance to another number`,
  ),
  payment_problem:
    phrases(`payment problem, payment failed, payment not received, payment didn't arrive, money didn't arrive, money not arrived, money not credited, not credited, credit not received, top up not received, top up failed, top up didn't arrive, missing payment, lost money, paid but nothing, paid twice, charged twice, double charge, how long does top up take, delay, delayed payment, pending, wrong number, mistyped number, typo in number, sent to wrong number, topped up wrong number, somebody else's number, refund, money back, get money back,
    cancel payment, reverse payment, chargeback, terminal ate my money, machine ate money, lost receipt, transferred by mistake, transferred to wrong number, sent by mistake, by error, by mistake, error in number, wrong digit, payment stuck, stuck, pending payment, payment processing, typed wrong digit, balance did not change, payment went to someone else, payment lost, transaction failed, top up error, no receipt, machine did not give receipt`),
  keep_alive: phrases(
    `keep number, keep my number, keep sim active, keep sim alive, keep number alive, number active, lose my number, losing number, not using sim, unused sim, inactive sim, inactivity, idle, dormant, deactivated, sim deactivated, deactivation, sim expire, sim expires, sim expiry, expiration, validity, how long is sim valid, valid, number recycled, number reassigned, number taken away, freeze number, suspend number, leaving russia for months, away for summer, minimum use, daily fee for inactivity, cancel number, leave sim unused, not used for months, how long can i leave, does number expire, keep number while away, sim unused, will my sim die, sim dead after months, not topping up`,
  ),
  plans: phrases(
    `plan, plans, tariff, tariffs, tariff plan, rate plan, package, bundle, data plan, data package, buy data, more data, extra data, data left, gigabytes, gb, data ran out, unlimited, unlimited data, minutes, monthly fee, monthly payment, subscription fee, when is fee charged, when is the fee, billing date, payday, change plan, change tariff, switch plan, choose plan, best plan, cheap plan, cheapest, cheapest plan, student plan, current plan, my plan, my tariff, pay as you go, only sms, change tariff, cheaper plan, how much per month, data finished, buy more data, remaining minutes, internet package, gb left, per month cost`,
  ),
  account: phrases(
    `charged, unknown charge, strange charge, unexpected charge, unexplained charge, hidden charges, overcharged, money disappeared, money disappearing, money gone, where did my money go, why was i charged, what was i charged for, debited, deducted, subscriptions, paid subscriptions, paid services, cancel subscription, unsubscribe, turn off services, disable services, stop services, connected services, list of services, statement, account statement, bill, billing history, itemized bill, itemised bill, call history, call details, usage history, personal account, log in to account, lk, account settings, active services, what services are active, which services, money keeps disappearing, keeps taking money, recurring charge, stop paid subscription, premium sms, value added services`,
  ),
  foreigner_rules: phrases(
    `foreigner, foreigners, rules for foreigners, foreigner sim, sim for foreigners, buy sim, buy sim card, get a sim, get sim card, buying a sim as a tourist, sim card for tourists, local sim, register sim, sim registration, re-register, re-registration, documents, required documents, what documents, biometrics, biometric, fingerprint, face scan, snils, gosuslugi, state services, imei, imei binding, imei lock, phone bound to sim, notarized translation, notarised passport translation, new law, law, new rules 2025, how many sims, sim limit, number limit, friend's sim, someone else's sim, lend sim, give sim to another person, fine, student sim, migrant, diplomat, naturalised, citizenship, airport sim, how to get snils, get snils, how to buy a sim in russia, passport to buy sim, visa, where to buy sim, sim at airport, biometric registration, use someone else sim, sim registered to another person, student getting sim, tourist buy sim`,
  ),
  cooling_off: phrases(
    `24 hours, 24h, 24 hour block, 24-hour restriction, cooling off, cooling-off, cooling period, cooling off period, no internet, no internet on arrival, no data, no mobile data, no signal, data not working, internet not working, internet doesn't work, mobile data blocked, just arrived, after arrival, landed, after landing, after returning, after roaming, roaming in russia, foreign sim in russia, foreign sim no data, my home sim, sms not arriving, not receiving sms, no sms, can't receive sms, verification code not received, otp not received, bank code, bank otp, captcha, lift the block, unblock data, unblock sim, unlock internet, restriction, first day, first 24 hours, no internet first day, blocked first day, data blocked after border, just landed no internet, airport no data, roaming no data, chinese sim no data, otp not coming, code not coming, codes not arriving`,
  ),
  shutdowns: phrases(
    `shutdown, shutdowns, internet shutdown, internet blackout, blackout, outage, internet outage, internet off, mobile internet off, mobile internet turned off, internet jammed, jamming, drones, drone attack internet, white list, whitelist, allowed sites, which sites work, which apps work, whatsapp blocked, telegram blocked, whatsapp not working, telegram not working, vpn, blocked internet, only wifi works, does wifi work, calls without internet, is internet down, internet down, nobody has internet, whole city no internet, mobile internet disabled, 4g not working in city, signal jammed, only russian sites work, government internet block`,
  ),
  esim_topup: phrases(
    `top up esim, esim top up, recharge esim, pay for esim, add money to esim, esim balance, refill esim, esim credit, add credit to esim, esim payment, esim, recharge my esim, pay esim, esim money, esim recharge`,
  ),
  esim_activate: phrases(
    `activate esim, esim activation, install esim, set up esim, setup esim, add esim, esim qr code, esim profile, buy esim, get esim, order esim, esim not activating, esim activation failed, esim won't install, esim error, switch to esim, convert sim to esim, physical sim to esim, activate from abroad, activate esim abroad, can i activate esim before arriving, esim for foreigners, esim compatible phone, activation, esim, scan esim qr, put esim, get an esim, how to esim, esim setup, cannot install esim, esim not working`,
  ),
  esim_transfer: phrases(
    `transfer esim, move esim, esim transfer, esim to new phone, new phone, change phone, changed phone, switch phone, new iphone, deleted esim, accidentally deleted esim, esim deleted, lost esim, restore esim, reinstall esim, recover esim, phone reset, factory reset, lost phone, stolen phone, broken phone, lost sim, replace sim, replacement sim, sim replacement, reissue sim, two imei, dual sim, lost phone with esim, broke my phone, phone stolen, esim disappeared, esim gone, old phone to new phone, replace phone`,
  ),
  travel_esim: phrases(
    `travel esim, tourist esim, international esim, roaming esim, airalo, holafly, yesim, nomad, saily, ubigi, esim for travel, esim for tourists, data only esim, esim for trip, short trip, internet for tourists, data for trip, foreign esim, prepaid travel sim, travel sim, which esim works in russia, airalo not working, holafly not working, trip to russia internet, few days in russia, visiting russia data, best esim for russia, tourist data`,
  ),
  scams: phrases(
    `scam, scams, scammer, scammers, fraud, fraudster, fraudulent, cheated, got scammed, phishing, smishing, suspicious, suspicious call, suspicious sms, suspicious message, suspicious link, link in sms, strange call, fake call, call from operator, contract expires, contract expiring, sim expiring call, extend contract, asks for code, asking for code, sms code, code from sms, give code, too many sims call, hacked, hack, hacked account, virus, malware, trojan, apk, fake app, fake qr, qr sticker, call forwarding, cancel forwarding, divert calls, sim swap, sim swapping, duplicate sim, stolen number, prize, won a prize, bonus, compensation, impersonator, told to dial code, call saying, someone called, caller says, sim will be blocked call, threatened to block sim, fake operator, fake operator call, pretends to be mts, they want my code, asked for my code, fraud call, russian scam, message with link, is it a scam, is this a scam`,
  ),
  resellers: phrases(
    `reseller, resellers, third party, middleman, seller, private seller, agent, telegram seller, telegram group, wechat group, taobao, taobao seller, someone offers to top up, someone on telegram, discount top up, cheap top up, discounted credit, buy sim from someone, buy registered sim, pre-registered sim, second hand sim, grey market, black market sim, without passport, rent number, is reseller trustworthy, trust seller, proxy top up, cheap topup, cheap recharge, seller on telegram, discount recharge, buy balance cheaper, buying sim online, buy sim from someone, random seller`,
  ),
  payment_safety: phrases(
    `safe, is it safe, safe payment, pay safely, payment safety, payment security, secure payment, security, public wifi, wifi, free wifi, hotel wifi, cafe wifi, airport wifi, 3-d secure, 3d secure, 3ds, confirmation code, one-time code, otp, cvv, cvc, card number, card details, card data, enter card, stolen card, card stolen, leaked card, before paying, check before paying, card number in sms, card number ussd, enter card details, is it risky, risk of paying, hotel wifi payment, enter cvv, bank code, sms code from bank, secure checkout`,
  ),
  https_cert: phrases(
    `certificate, certificates, certificate error, certificate warning, invalid certificate, certificate not trusted, untrusted certificate, not secure, not private, your connection is not private, connection not private, connection not secure, connection insecure, site not secure, https, http, ssl, tls, padlock, lock icon, security warning, browser warning, root certificate, ministry certificate, mintsifry, russian certificate, install certificate, should i install certificate, yandex browser, red warning, russian root certificate, privacy error, cert error, cannot open sberbank site, certificate problem, insecure connection`,
  ),
  url_check: phrases(
    `url, address, web address, check url, check address, check link, domain, domains, official site, official website, real website, real site, genuine site, fake site, fake website, fake page, copycat site, clone site, lookalike, imposter site, counterfeit website, is this the official site, is this site real, is this link real, is this link legit, legit site, verify website, spot fake website, official mts website, official beeline website, megafon official site, which site is official, which website is official, real mts site, correct website, correct address, mts-pay, is it the real site`,
  ),
  operators: phrases(
    `operator, operators, carrier, carriers, provider, mobile operator, mobile operators, mobile carrier, phone company, network, networks, which operator, best operator, compare operators, operators in russia, mts, beeline, megafon, t2, tele2, yota, tele2 renamed, t2 tele2, rebranding, renamed, which operator is this number, whose number, number prefix, number portability, port number, switch operator, change operator, mnp, best coverage, coverage, difference between operators, difference, which is better, who owns, who owns yota, owned by, list of operators, mts vs beeline, part of megafon, is yota megafon, which sim to buy, which sim is best, best network, best signal, who is t2, what is t2, same company`,
  ),
}
