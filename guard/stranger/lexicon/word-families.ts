import type { WordMeaning } from '../../verdict/word-meaning.ts'

/**
 * Words by what they mean, written by hand. `*` stands for any ending; spelling is folded (`fold.ts`), so one romanisation
 * is enough. The judge carries them packed (`words.generated.ts`).
 */
export type Words = Partial<Record<WordMeaning, string>>

/** Words that ask for money, a card, a login or a code, promise something, or frighten: "do it here". */
export const ASKING: Words = {
  payment:
    'pay pays payment payments paycard payonline paynow checkout oplat* oplach* plata platu plati platit ' +
    'platite platez* platej plateji zhifu fukuan fufei 支付 付款',
  'topping-up': 'topup recharge* refill reload popoln* dopoln* doplat* zachisl*',
  money:
    'money cash dengi deneg denegi denezhn* perevod* perevesti kassa koshel* wallet wallets ' +
    'nalichn* rub rubl* ruble rubles qianbao zhuanzhang ',
  bill: 'bill bills billing invoice* schet scheta schetu kvitanc* kvitok chek zhangdan ',
  debt:
    'debt overdue dolg dolgi dolga dolgov dolzhn* zadolzh* zadolj* prosroch* vzyska* pristav* kollektor* ' +
    'shtraf* fine fines penalt* peni qianfei qiankuan ',
  charge: 'spisan* spisal* spisat* spisyv* spishut snyat* koufei ',
  card: 'card cards kart karta karty kartu kartoi kartoch* debit debet* credit credits kredit* cvv yinhangka',
  bank: 'bank banks banking bankov* onlinebank sber sberbank* tinkoff tbank vtb yinhang',
  'qr-payment': 'qr qrcode qrkod sbp sbpay mirpay nspk saoma erweima',
  login:
    'login logon signin signup signon auth authoriz* avtoriz* autoriz* oauth vhod vhoda vhodit voiti zaiti ' +
    'denglu 登录',
  account: 'account accounts akaunt* cabinet kabinet* lichn* lk zhanghu geren',
  identity:
    'verif* confirm* podtverd* podtverzh* podtverj* proverit* proverte identi* udostover* udostav* autent* authent* ' +
    'pasport* passport* biometri* kyc yanzheng* renzheng* shenfen* shiming* queren 验证',
  password:
    'password passwords pass passcode parol* pin pinkod pincode otp smskod smscode mima yanzhengma',
  security:
    'secure secured security securit* bezopas* protect* antifraud antifrod* moshen* fraud* anquan',
  bonus: 'bonus* bonys* cashback cashbek* keshb* kashb* kesb* bally ballov ball points jifen',
  gift:
    'gift gifts giftcard podar* present syurpriz* surpris* nagrad* reward* award* besplatno* halyav* ' +
    'liwu lingqu hongbao 领取',
  prize:
    'priz prizy prize prizes winner* vyigr* vyigra* rozygr* loter* lottery giveaway kupon* coupon* ' +
    'voucher* promokod* promocod* choujiang zhongjiang youhuiquan',
  holiday: 'birthday birthdays denrozhd* rozhden* yubilei* anniversar* prazdn* shengri',
  discount:
    'discount* skidk* skidok rasprodazh* akcia akcii akcij akciya vygodn* specpredlozh* zhekou dazhe youhui*',
  refund: 'refund* vozvra* vernut* vernem vernite moneyback cashout tuikuan* tuifei* fanxian* 退款',
  payout: 'vyplat* payout* kompens* compens* vozmesh* subsid* lgot* matpomosh* peichang',
  blocking:
    'blocked blocking blokir* zablok* otklyuch* otkluch* suspend* suspens* deactivat* deaktiv* priostan* prekrash* ' +
    'ogranich* tingji ',
  recovery: 'unblock* unlock* razblok* vosstan* restor* recover* reset resets huifu jiesuo ',
  cancelling: 'cancel* otmena otmeny otmenit* otpisk* otpisat* otkaz otkazat* unsubscribe*',
  contract: 'contract* kontrakt* dogovor* heyue ',
  registration: 'regist* zaregist* pereregist* oform* pereof* zhuce* ',
  renewal:
    'prodl* renew* extend* extension* prolong* zamen* obnov* istekaet* istech* expir* aktualiz* perevypusk* huanka* yanqi ',
  activation: 'activat* activac* aktiv* reactivat* jihuo kaitong 激活',
  'state-service':
    'gosuslug* gosusl* esia goskluch* goskey gosuchet* mvd mincifr* roskomn* rkn fns nalog* police polici* cbr ',
  investment:
    'invest* dohod* capital* kapital* zarabot* zarabatyv* earn earning* income dividend* birzh* kripto* crypto bitcoin touzi',
  getting: 'claim claims poluch* zaberi',
  installing: 'apk apks',
}

/** Chinese words for a Russian number and what is done with it: beside these brands they mean nothing else. */
export const ASKING_CUSTOMERS: Words = {
  'phone-bill': 'chongzhi* chonghuafei huafei* jiaofei* xufei* jiaohuafei 充值 话费',
  sim: 'dianhuaka* shoujika* eka ekashi simka 电话卡 手机卡 卡',
  tariff: 'taocan* liuliang* chongliuliang zifei*',
  number: 'shoujihao* dianhuahao* haoma*',
  russia: 'eluosi* elosi mosike 俄罗斯',
  official: 'guanwang* guanfang* zhengban 官网 官方',
  office: 'kefu* yingyeting* yunyingshang*',
  connection: 'manyou* shouji* dianhua* 手机 电话',
}

/** Words that customers of a mobile operator in Russia are met with: no namesake abroad has them beside the brand. */
export const CUSTOMER: Words = {
  own: 'my moi moya moe moyo wode',
  sim: 'simcard* simkart* simka simki simok simku',
  esim: 'esim esims esimka* esimkart* xunika',
  tariff: 'tarif* tariff* bezlimit*',
  connection: 'svyaz* sotov* mobiln* roaming rouming trafik* gigabait* minuty',
  number: 'nomer* perenosnomer* mnp',
  subscriber: 'abonent* abonplat* polzovatel* yonghu',
  russia: 'russia russian rossi*',
  survey: 'opros* anket* zayavk* zayavlen* wenjuan',
  subscription: 'podpisk* podpisat* podklyuch* podkluch*',
  official: 'oficial* ofical*',
  messenger: 'telegram* tgbot telegabot* tg bot bots chatbot chatbots maks maxbot',
  installing: 'prilozhen* skachat* skachai* ustanov* download* install* android anzhuang xiazai',
  security: 'zashit* zaschit* proverk* antispam* blokspam*',
}

/** Words that say "service, shop, help, the web", and places: a dealer's or a fan's as likely as an impostor's. */
export const SERVICE: Words = {
  service:
    'service services servis* uslug* operator operators operation operations user users client* klient* member* mobile mobil mob ' +
    'telecom telekom phone tv home dom doma domashn* internet inet connect network sms mail email code kod kody access system* ' +
    'support group business* admin cloud info news novosti status request transfer transfers form page data',
  help: 'help pomosh* podderzhk* care center centre centr cent contact* faq guide gid wiki forum vopros*',
  website:
    'id www web online onlain site sites sait portal app apps ssl http https cdn api new com ru rf mini safe click view link v na kak',
  shop: 'shop shops store stores magazin* market salon* sale sales promo best deals free club klub order zakaz*',
  delivery: 'delivery dostav* kurer* posylk* pochta',
  installing: 'update updates upgrade setup enroll',
  sim: 'sim sims',
  place: 'msk moskva moscow spb kazan ekb nsk samara ufa perm omsk rostov kaluga tula tver sochi',
}
