import type { Terms } from './terms.ts'

/** Whom a message claims to come from, or speaks for. */
export const WHO = {
  operator: {
    ru: 'мтс билайн* мегафон* теле2 т2 йота оператор* операторск* мобильн*_оператор* сотов*_оператор* сотов*_связ* салон*_связи',
    en: 'mts beeline megafon tele2 t2 yota operator carrier mobile_operator network_provider telecom vodafone verizon t-mobile at&t o2 ee airtel jio',
    zh: '运营商 中国移动 中国联通 中国电信 营业厅 话务 通信公司 俄罗斯移动',
  },
  bank: {
    ru: 'банк* сбер сбербанк* сбера втб альфа-банк* альфабанк* тинькофф т-банк* тбанк* газпромбанк* райффайзен* почтабанк* центробанк* цб_рф банковск* kaspi halyk',
    en: 'bank banking netbanking paypal paytm visa mastercard hsbc lloyds barclays natwest halifax santander chase citi wells_fargo capital_one hdfc icici sbi kyc cash_app venmo zelle revolut monzo',
    zh: '银行 工行 建行 农行 中行 招行 交行 我行 邮政储蓄 邮储 支付宝 财付通 银联 信用社 网银 花呗 借呗 微粒贷',
  },
  state: {
    ru: 'госуслуг* гос_услуг* налогов* фнс сфр пфр соцфонд* пенсионн*_фонд* минцифр* роскомнадзор* миграционн* егов egov многофункциональн* мфц госорган* военкомат* поликлиник*',
    en: 'gosuslugi hmrc irs dvla dmv gov government tax_office income_tax incometax* revenue immigration customs embassy consulate medicare social_security uscis department_of consular visa',
    zh: '社保 医保 公积金 税务 政府 大使馆 使馆 领事馆 移民局 海关 交管 车管所 etc 出入境 民政 退休 养老金 政务 入境 公共服务 俄罗斯国家服务',
  },
  police: {
    ru: 'уфсб допрос* повестк* подозреваем* розыск* полици* мвд фсб следовател* следственн* прокурат* росфинмониторинг* пристав* фссп уголовн* майор капитан_юстиции дознавател* миграционн*_полици* гувм оперуполномочен* участков* дознан* интерпол*',
    en: 'police fbi interpol court sheriff investigator detective prosecutor warrant lawsuit migration_police immigration_police immigration_officer customs_officer fsb deportation deported',
    zh: '公安 警察 警官 检察院 法院 刑警 通缉 逮捕 立案 传票 专案组 笔录 案件 缉私局 海关缉私 公检法 通信管理局 移民警察 国际刑警 遣返 大使馆保卫',
  },
  security: {
    ru: 'служб*_безопасност* отдел*_безопасност* безопасности_банка служб*_поддержки техподдержк* тех_поддержк* технич*_поддержк* поддержк*_пользовател* специалист* сотрудник* антифрод* служб*_контрол* контроль_качества отдел_качества кредитн*_отдел* финансов*_безопасност* горяч*_лини*',
    en: 'security_team security_department security_service fraud_team fraud_department support_team customer_care customer_service help_desk tech_support technical_support support_desk helpdesk microsoft windows_support security_officer fraud_officer compliance_officer security_specialist',
    zh: '客服 kefu 安全中心 风控 安全部 技术支持 专员 工作人员 官方人员 客户经理 安全专员 风控专员 客服经理 专属客服',
  },
  delivery: {
    ru: 'посылк* отправлени* доставк* доставит* курьер* почт* бандерол* сдэк накладн* пункт*_выдачи',
    en: 'parcel* package* delivery deliver* courier post_office royal_mail usps ups dhl fedex evri hermes shipment shipping dpd redelivery depot',
    zh: '快递 包裹 邮件 物流 顺丰 邮政 派送 投递 取件 配送 清关',
  },
  relative: {
    ru: 'мам мама мамочка мамуль* мамуля пап папа папочка бабушк* дедушк* сын сынок дочь дочк* внук* внучк* бабуль* дедуль* брат братишк* тёт* тет* дяд* это_я твой_сын твоя_дочь сестр* бабуля деда дедуля тётя тетя дядя братан внучек доченька сынуля крестн* начальник директор ректор декан',
    en: 'mum mom mummy mommy dad daddy grandma grandpa granny nan son daughter auntie uncle its_me its_me aunt cousin grandson granddaughter brother sister sis bro your_boss your_teacher your_supervisor',
    zh: '妈 妈妈 咱妈 爸 爸爸 爷爷 奶奶 外婆 外公 儿子 女儿 是我 叔叔 阿姨 表哥 表姐 表弟 表妹 堂哥 大哥 哥哥 姐姐 老同学 姑姑 舅舅 老板 领导 表叔 舅妈 堂弟 堂姐 侄子 外甥女 婶婶 导师 辅导员 校长',
  },
} satisfies Record<string, Terms>
