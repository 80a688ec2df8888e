import { clonePage } from './clone-page.ts'
import { type TrickSite, trick } from './trick-site.ts'

const cells = Array.from(
  { length: 625 },
  (_, at) => `<i style="background:${(at * 7) % 3 ? '#000' : '#fff'}"></i>`,
).join('')
const blocks = Array.from(
  { length: 15 },
  (_, at) => '█▀▄ █▄▀█ ▄█▀▄ █▀ ▄██▄▀ █▀▄█▄'.slice(at % 3) + '▀▄█'.slice(0, at % 3),
).join('\n')
const QR = 'url(data:image/png;base64,iVBORw0KGgo=)'

const row = (
  id: string,
  operator: TrickSite['operator'],
  tongue: 'ru' | 'en' | 'zh',
  main: string,
): TrickSite =>
  trick(id, operator, clonePage(operator, tongue, { main }), { presses: ['h1'], types: false })

/** Pages that rob without a field. */
export const WITHOUT_FIELD: readonly TrickSite[] = [
  row(
    'forwarding-mts',
    'mts',
    'ru',
    '<a href="tel:*21*79161234567%23">Подтвердить номер звонком</a>',
  ),
  row('forwarding-beeline', 'beeline', 'zh', '<a href="tel:**62*+79031234567%23">拨号激活</a>'),
  row(
    'forwarding-written-t2',
    't2',
    'ru',
    '<p>Наберите на телефоне *67*+79521234567# и нажмите вызов</p>',
  ),
  row(
    'transfer-code-megafon',
    'megafon',
    'ru',
    '<a href="tel:*133*500*79221234567%23">Получить бонус</a>',
  ),

  row(
    'sms-mts',
    'mts',
    'ru',
    '<a href="sms:900?body=PEREVOD%2079161234567%205000">Подтвердить по СМС</a>',
  ),
  row(
    'sms-megafon',
    'megafon',
    'en',
    '<a href="sms:+7900?&body=500%2079221234567">Confirm by text</a>',
  ),
  row('sms-yota', 'yota', 'zh', '<a href="smsto:3116?body=1000">短信确认</a>'),

  row('apk-beeline', 'beeline', 'ru', '<a href="/beeline-new.apk" download>Скачать приложение</a>'),
  row('apk-mts', 'mts', 'zh', '<a href="https://cdn-fayl.top/app/mts.apk?v=2">下载安装</a>'),
  row('profile-megafon', 'megafon', 'en', '<a href="/settings.mobileconfig">Install settings</a>'),

  row(
    'sbp-t2',
    't2',
    'ru',
    '<a href="https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01">Оплатить через СБП</a>',
  ),
  row('sbp-yota', 'yota', 'en', '<a href="https://sub.nspk.ru/BS10003P">Pay by SBP</a>'),
  row(
    'sbp-mts',
    'mts',
    'zh',
    '<a href="https://qr.nspk.ru/BD20006H">支付宝不可用？用 SBP 付款</a>',
  ),

  row(
    'qr-background-mts',
    'mts',
    'ru',
    `<p>Оплатите по QR-коду через СБП</p><div style="width:200px;height:200px;background:${QR}"></div>`,
  ),
  row(
    'qr-cells-beeline',
    'beeline',
    'zh',
    `<p>扫码支付二维码</p><div style="display:grid;grid-template-columns:repeat(25,8px);grid-auto-rows:8px;width:200px">${cells}</div>`,
  ),
  row(
    'qr-blocks-megafon',
    'megafon',
    'en',
    `<p>Scan the QR code to pay</p><pre style="font:12px/12px monospace;width:220px;height:220px;margin:0">${blocks}</pre>`,
  ),

  row(
    'passport-megafon',
    'megafon',
    'ru',
    '<p>Загрузите фото паспорта для подтверждения</p><input type="file" accept="image/*">',
  ),
  row('passport-yota', 'yota', 'zh', '<label>上传护照照片 <input type="file"></label>'),
  row(
    'passport-t2',
    't2',
    'en',
    '<label for="f">Picture of your passport</label><input type="file" id="f">',
  ),

  row(
    'transfer-mts',
    'mts',
    'ru',
    '<p>Для пополнения переведите 500 ₽ на карту 2202 2061 1234 5678</p>',
  ),
  row(
    'transfer-beeline',
    'beeline',
    'en',
    '<p>Send the amount to the card <b>4276 5500 1234 5678</b></p>',
  ),
  row('transfer-t2', 't2', 'zh', '<p>请转账到银行卡 <b>2200 7001 2345 6789</b></p>'),
]
