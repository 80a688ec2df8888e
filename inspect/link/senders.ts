/**
 * Firms and offices in whose name messages come, honest ones and others: what they are called in a message, and the
 * registrable domains that are theirs, where no stranger can put up a page. A link to one of them gets no better
 * verdict: it is only no stranger's link. Operators of Russia and payment services are in the guard's registry.
 */
export interface Sender {
  /** As the folded message has it; of Latin and Cyrillic names, whole words. */
  names: string
  hosts: string
}

export const SENDERS: readonly Sender[] = [
  // The state and its services.
  { names: 'госуслуги госуслуг госуслугах gosuslugi', hosts: 'gosuslugi.ru' },
  { names: 'фнс налоговая nalog', hosts: 'nalog.ru nalog.gov.ru gov.ru' },
  {
    names: 'гибдд мвд',
    hosts: 'xn--90adear.xn--p1ai xn--b1aew.xn--p1ai mvd.ru gosuslugi.ru gov.ru',
  },
  { names: 'mos.ru', hosts: 'mos.ru mosreg.ru' },
  { names: 'egov', hosts: 'egov.kz' },
  { names: 'hmrc dvla gov uk nhs', hosts: 'gov.uk nhs.uk' },
  { names: 'irs usps dmv', hosts: 'gov usps.com' },
  { names: 'cbr.ru центробанк', hosts: 'cbr.ru' },
  { names: 'etc 社保 医保 税务', hosts: 'gov.cn' },
  // Banks and wallets.
  { names: 'сбер сбербанк сбербанка sber sberbank', hosts: 'sberbank.ru sber.ru sberbank.com' },
  { names: 'тинькофф tinkoff тбанк', hosts: 'tbank.ru tinkoff.ru' },
  { names: 'втб vtb', hosts: 'vtb.ru' },
  { names: 'альфабанк alfabank', hosts: 'alfabank.ru' },
  {
    names: 'газпромбанк райффайзен россельхозбанк совкомбанк',
    hosts: 'gazprombank.ru raiffeisen.ru rshb.ru sovcombank.ru',
  },
  { names: 'kaspi halyk', hosts: 'kaspi.kz halykbank.kz' },
  { names: '工行 工商银行 工银 icbc 95588', hosts: 'icbc.com.cn' },
  { names: '建行 建设银行 ccb 95533', hosts: 'ccb.com' },
  { names: '农行 农业银行 95599', hosts: 'abchina.com' },
  { names: '中国银行 95566', hosts: 'boc.cn bankofchina.com' },
  { names: '招行 招商银行 招商 cmb 95555', hosts: 'cmbchina.com e95555.cn cmbt.cn' },
  {
    names: '交行 交通银行 浦发 邮储 邮政储蓄 兴业银行',
    hosts: 'bankcomm.com spdb.com.cn psbc.com cib.com.cn',
  },
  {
    names: '支付宝 alipay 淘宝 天猫 阿里巴巴',
    hosts: 'alipay.com taobao.com tmall.com tb.cn alibaba.com 1688.com',
  },
  {
    names: 'paypal paytm venmo zelle',
    hosts: 'paypal.com paytm.com paytm.me venmo.com zellepay.com',
  },
  {
    names: 'hsbc lloyds barclays natwest halifax santander monzo',
    hosts:
      'hsbc.co.uk lloydsbank.com barclays.co.uk natwest.com halifax.co.uk santander.co.uk monzo.com',
  },
  {
    names: 'wellsfargo bankofamerica citibank scotiabank westpac commbank icici hdfc sbi',
    hosts:
      'wellsfargo.com bankofamerica.com citi.com scotiabank.com westpac.com.au commbank.com.au icicibank.com hdfcbank.com onlinesbi.sbi',
  },
  { names: 'revolut wise', hosts: 'revolut.com wise.com' },
  {
    names: 'binance ledger metamask coinbase',
    hosts: 'binance.com ledger.com metamask.io coinbase.com',
  },
  // Operators in other countries.
  { names: '中国移动 10086', hosts: '10086.cn chinamobile.com' },
  { names: '中国联通 联通 10010', hosts: '10010.com chinaunicom.cn' },
  { names: '中国电信', hosts: '189.cn' },
  { names: 'vodafone airtel verizon', hosts: 'vodafone.co.uk airtel.in verizon.com' },
  // Shops and delivery.
  { names: 'авито avito', hosts: 'avito.ru' },
  { names: 'озон ozon', hosts: 'ozon.ru' },
  { names: 'вайлдберриз wildberries', hosts: 'wildberries.ru wb.ru' },
  { names: 'сдэк cdek boxberry', hosts: 'cdek.ru boxberry.ru' },
  { names: 'pochta', hosts: 'pochta.ru' },
  {
    names: 'dhl fedex ups evri dpd royalmail',
    hosts: 'dhl.com dhl.de fedex.com ups.com evri.com dpd.co.uk dpd.ru royalmail.com',
  },
  { names: '顺丰 京东', hosts: 'sf-express.com jd.com' },
  { names: 'amazon', hosts: 'amazon.com amazon.co.uk amazon.de amazon.in amazon.cn' },
  { names: 'aliexpress', hosts: 'aliexpress.ru aliexpress.com' },
  // Large services.
  { names: 'netflix', hosts: 'netflix.com' },
  { names: 'apple icloud', hosts: 'apple.com icloud.com' },
  { names: 'microsoft', hosts: 'microsoft.com live.com' },
  { names: 'whatsapp telegram instagram', hosts: 'whatsapp.com telegram.org instagram.com' },
  { names: '微信 qq', hosts: 'qq.com' },
]

/** Others that honest messages lead to, in nobody's name that thieves use. */
const ALSO_KNOWN =
  'yandex.ru ya.ru mail.ru vk.ru rustore.ru google.com baidu.com ctrip.com trip.com aeroflot.ru booking.com wikipedia.org github.com ' +
  'youtube.com rzd.ru qunar.com 95516.com otpbank.ru uralsib.ru open.ru homecredit.ru pochtabank.ru mkb.ru rosbank.ru psbank.ru'

const KNOWN = ` ${SENDERS.map(({ hosts }) => hosts).join(' ')} ${ALSO_KNOWN} `

const isIn = (list: string, host: string): boolean =>
  host.split('.').some((_, at, labels) => list.includes(` ${labels.slice(at).join('.')} `))

/** Whether the host, or one above it, is one of a firm or office of this list. */
export const isKnownHost = (host: string): boolean => isIn(KNOWN, host)

/** Whether the host is the sender's own. */
export const isHostOf = ({ hosts }: Sender, host: string): boolean => isIn(` ${hosts} `, host)
