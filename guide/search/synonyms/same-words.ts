/**
 * Words that people use one for another, a group a line: what is said with one of them is found by the others too.
 * Of Chinese only pairs of characters, as the index knows them.
 */
export const SAME_WORDS: readonly string[] = `
充值 储值 加值 冲值
充钱 加钱 打钱 存钱
交费 缴费 付费
交钱 缴钱 付钱 给钱
话费 电话费
账户 帐户 账号 帐号
到账 到帐 进账 入账 入帐
号码 门号
没网 断网
上网 联网
短信 简讯 信息
删了 删除 误删 删掉
丢了 掉了 弄丢 遗失
坏了 摔了 坏掉
诈骗 欺诈 行骗
骗子 骗人
便宜 实惠 划算
网址 网站 链接
官网 官方
取现 提现 取钱 提款
现金 现钞 纸币 钞票
门店 店里 商店
护照 证件
借钱 垫钱
办卡 买卡 开卡 购卡
激活 启用 开通
安装 下载
外国 国外 境外 海外
回国 归国
客服 人工
деньги бабки бабло бабосы средства рубли денюжки сотка кэш
наличные наличка налик нал кэш купюры
симка симкарта сим симочка
телефон мобильник мобила мобильный трубка сотовый смартфон
смартфон айфон андроид iphone android
интернет инет нет сеть
закинуть кинуть накинуть бросить забросить докинуть
пополнить зачислить внести
оплатить заплатить проплатить платить
перевести переслать перекинуть отправить скинуть послать
съел зажевал проглотил сожрал забрал
ошибся перепутал напутал промахнулся
украли угнали стащили
списали сняли снимают списывают жрёт
отключить убрать удалить выключить отменить деактивировать
подключить включить активировать настроить оформить
заблокировали отключили заморозили
умрёт сгорит пропадёт протухнет
мошенники жулики аферисты кидалы разводилы лохотрон
развод обман кидалово
настоящий подлинный правильный реальный
поддельный фальшивый фейковый липовый левый ненастоящий
сайт страница страничка
ссылка линк url
салон магазин точка офис
автомат аппарат терминал киоск
дешёвый недорогой бюджетный выгодный
иностранец приезжий гражданин нерезидент
иностранный зарубежный заграничный заморский
заграница рубеж бугор
прилетел приехал вернулся въехал прибыл
поддержка саппорт хелп
позвонить дозвониться набрать
документы бумаги паспорт
гигабайты гиги гб трафик
вайфай wifi вифи
сбой ошибка глюк
money cash funds rubles roubles
credit airtime
phone mobile cellphone cell handset
sim simcard
recharge refill reload topup
pay paying payed paid
borrow lend loan lent
send transfer give move
delete remove erase removed deleted
lost lose missing stolen
broken broke damaged dead
scam fraud swindle
scammer fraudster crook
fake bogus counterfeit phony
real genuine legit authentic
website site webpage page
shop store outlet
kiosk machine terminal
notes banknotes bills coins
declined rejected refused denied
cheap cheapest affordable budget
data gigabytes gb internet
abroad overseas
foreigner tourist visitor traveler traveller expat
foreign overseas international non
expire expired lapse
deactivated disconnected cancelled suspended
keep save retain preserve
help support assistance
operator carrier provider network
helpline hotline
fee commission surcharge extra
automatic auto recurring
secure safe protect
mistake error wrong
refund reimbursement
charged billed deducted debited
arrived landed came entered
`
  .trim()
  .split('\n')
