import type { Terms } from './terms.ts'

/** What a message asks for. */
export const ASK = {
  tell: {
    ru:
      'назови назовите назвать назвали назовёте назовете сообщи сообщите сообщить продикт* диктуй диктуйте диктовать скажи скажите сказать скажешь скажете скинь скинуть скиньте скинешь пришли пришлите прислать отправь отправьте отправить перешли перешлите переслать вышли вышлите выслать ' +
      'передай передайте предоставь предоставьте прочитай прочитайте зачитай* прочти прочтите подскажи подскажите дай дайте дашь кинь киньте сбрось сбросьте поделись поделитесь напиши напишите просит запросит попросит спросит запрашивает озвуч* перезапиш* говорите_код пересла* кидай кидайте шли шлите отпиши отпишите повтори повторите называй называйте вышлите_мне продикту*',
    en: 'tell send give share forward provide reply read_out read text_me text_us text_back disclose dictate pass_me supply message_me quote quoting read_me let_me_know dm_me dm_us give_me relay repeat email_us hand_over text_it send_it',
    zh: '告诉 发给 提供 告知 发送 转发 发来 报给 报一下 念给 发我 给我 说一下 截图 念一下 报出 告诉我 发过来 回复验证码 给到 提供给 请回复 fa_gei 发群里 截图发 告诉我即可 念一遍 发一下 念出 转发给 拍给 拍照发 说给 私发',
  },
  enter: {
    ru: 'вводи* введи введите ввести укажи укажите указать заполни заполните внесите_данн* вбей вбейте впиши впишите наберите_код',
    en: 'enter submit type fill input provide_your update_your key_in fill_out fill_in',
    zh: '输入 填写 补充 绑定 填入 填一下 录入 输一下',
  },
  code: {
    ru: 'код кода коду кодом коды смс-код* смскод* код-пароль парол* пин-код* пинкод* пин cvv cvc одноразов* кодов* код_из_смс цифры_из_смс цифры сид-фраз* seed шестизначн* четырехзначн* четырёхзначн* кодик* циферк*',
    en: 'code codes otp password passcode pin cvv cvc one-time one_time verification_code security_code sms_code seed_phrase digits activation_code 6-digit six-digit four-digit 4-digit login_code confirmation_code pass_code 6_digits six_digits',
    zh: '验证码 yanzhengma 密码 校验码 动态码 验证密码 短信码 口令 确认码 数字码 助记词 六位数 激活码 登录码 短信验证',
  },
  visit: {
    ru:
      'перейд* перейти переход* пройд*_по пройдите откро* откры* открывай* нажм* жми жмите тык* кликн* войд* войти авториз* заход* зайд* заполн* зарегистр* регистрируй* по_ссылк* ссылк* на_сайт* сайт* ' +
      'форм* анкет* отсканир* сканир* наведи* qr-код* qr посмотр* смотри* забер* забра* забир* получи получите получить воспользуй* подробн* тут здесь',
    en: 'click visit open go_to log_in login log_on log_into logging tap follow_the link links website web_site scan qr portal sign_in here_to collect claim go_here following_link url redeem collect see proceed accept check convert',
    zh: '点击 登录 登陆 登入 请登 访问 打开 查询 办理 点开 扫码 扫描 链接 网址 网站 点此 点这里 戳 查看 领取 进入 查领 签收 查收 请进 点下方 操作',
  },
  signIn: {
    ru: 'войдите войди войти авторизуйтесь авториз* залогин* в_кабинет',
    en: 'log_in login log_on log_into sign_in signin',
    zh: '登录 登陆 登入 请登',
  },
  call: {
    ru: 'позвон* перезвон* звон* свяжитесь свяжись связаться свяж* наберите_номер обратит*_по_тел* по_телефону по_номеру тел телефон_для инфо обратитесь отмена_по_тел справки наберите набери набрать',
    en: 'call calls calling phone dial ring contact telephone call_back callback hotline helpline ph claims_line speak_to ',
    zh: '拨打 致电 联系 来电 回电 热线 电话 请洽 咨询 电联 速电 请拨 请电 联络 回拨 转接 ',
  },
  pay: {
    ru:
      'перевед* переведи* перевести переводи* кинь кинуть сначала_деньги деньги_вперед оплата_вперед оплата_на_карту предоплата верните вернуть перечисл* оплат* оплачивай* оплачен* заплат* внес* внеси* доплат* скинь_денег скинь скиньте кинь закин* предоплат* погас* отправь_денег отправить_деньг* пришли_денег перекин* одолжи* займи* ' +
      'положи_на полож*_деньги заплати* выкуп* вложи* вложить перекинь внести сбрось_денег скидыва* помоги_деньгами',
    en: 'transfer pay payment send_money wire deposit send_me send_cash pay_the paid cover_the settle lend borrow buy_gift send_funds',
    zh: '转账 zhuanzhang 先付款 先转 收款码 汇款 支付 缴纳 先交 转到 打款 付款 转给 转过来 转 打给我 打个 打到 汇到 缴费 交费 垫付 打钱 转钱 转我 充值卡 借我 转入',
  },
  data: {
    ru: 'номер_карты номера_карт* номер_вашей_карты данн*_карт* реквизит* паспорт* паспортн* персональн*_данн* личн*_данн* данные снилс инн иин свои_данные ваши_данные личность личности селфи биометри* cvv cvc seed сид-фраз* банковск*_карт*',
    en: 'card_number card_details bank_details account_number billing_information billing_details payment_details payment_information personal_information personal_details your_details contact_detail* passport ssn social_security_number date_of_birth id_card your_information full_name home_address identity_document identity name_and_address debit_card addhar aadhaar your_card cvv cvc seed_phrase',
    zh: '卡号 身份证 个人信息 真实信息 护照 资料 人脸 姓名 账号信息 银行卡信息 助记词 本人信息',
  },
  card: {
    ru: 'карту карты карте',
    en: 'card',
    zh: '银行卡',
  },
  confirm: {
    ru: 'подтверди подтвердите подтвердить подтвержд* подтверж* верифиц* верифик* идентифиц* привяжи* привяжите привязать сверьте проверьте_данн*',
    en: 'confirm verify validate authenticate verification update_your',
    zh: '验证 认证 核实 核验 核对 确认 绑定 登记 复核',
  },
  verify: {
    ru: 'подтверди подтвердите подтвердить обновите обновить обнови актуализир* верифиц* верифик* продли* продлит* продлен* перерегистр* переоформ* разблокир* восстанов* восстановит* активируйте активир* идентифиц* сохранить_номер сохранения_номер* отменить отменит* отмените отмена снять_огранич* избежать избежани* защитить перевыпус* оформи* оформить',
    en: 'verify verification confirm update upgrade renew* reactivat* re-activate unlock validate restore keep_your re-register reregister reschedule unblock authenticate cancel avoid complete_your schedule secure_your activate settle_your resolve removepayees ekyc migrate* re_gain regain convert complete retain extend',
    zh: '验证 认证 更新 升级 激活 实名 核实 续期 解冻 解除 恢复 年检 重新登记 补办 换发 核验 维护 复核 续约 改签 退票 取消授权 认领 解封 避免 以免 开通 重新绑定 处理',
  },
  reregister: {
    ru: 'перерегистр* переоформ* продл*_договор* продлен*_договор* продл*_срок* актуализ* перезаключ* сим-карт*_подтвер* подтвер*_сим* много_сим слишком_много_сим лишн*_сим* лимит_сим*',
    en: 're-register* reregist* re-registration renew_your_contract extend_your_contract extend_the_contract sim_verification verify_your_sim sim_registration contract_extension too_many_sims re-verify',
    zh: '重新实名 重新登记 实名登记 续约 二次实名 重新认证 续签 补登 延长合同 实名复核',
  },
  install: {
    ru: 'установ* установи* скача* скачай* загруз* поставь_приложен* приложени*',
    en: 'install download installing downloading get_the_app app',
    zh: '下载 安装 装一下 app 软件 客户端',
  },
  nfc: {
    ru: 'поднес* поднесите приложит*_карту приложите_карту приложи_карту к_nfc к_терминал* к_задней',
    en: 'hold_your_card tap_your_card place_your_card against_your_phone',
    zh: '贴近手机 贴卡 nfc 碰一下',
  },
  remote: {
    ru: 'anydesk эниdeск энидеск анидеск аниdesk rustdesk rudesktop rudesk растдеск teamviewer тимвьювер аssistent аммyy ammyy airdroid удаленн*_доступ* удалённ*_доступ* демонстрац*_экран* показ*_экран* трансляц*_экран* экран*_показ* включи*_демонстрац* покаж*_экран* hoptodesk getscreen supremo включите_экран контрол*_экран*',
    en: 'anydesk teamviewer rustdesk airdroid quicksupport ultraviewer remote_access remote_desktop screen_sharing share_your_screen screen_share remote_control logmein hoptodesk getscreen supremo mirror_your_screen',
    zh: '远程 屏幕共享 共享屏幕 远程控制 远程协助 向日葵 todesk 腾讯会议 开启屏幕 飞书会议 瞩目会议 远程操作',
  },
  contact: {
    ru: 'телеграм* в_телегу в_тг тг ватсап* вотсап* whatsapp wechat вичат* напиши_мне напишите_мне пишите_в в_личк* в_лс в_директ директ менеджер*',
    en: 'telegram whatsapp wechat message_me_on dm_me text_back text_yes add_me line_id',
    zh: '微信 加我 加群 qq 进群 群号 加老师 关注微信 加v 私聊 私信 加微 telegram 电报 飞机 添加 威信 薇信 加薇 加威 v信 要的私 私我',
  },
  dial: {
    ru: 'набери* наберите набрать комбинаци* введите_код* ussd переадрес* переадресац*',
    en: 'dial dialling dialing ussd call_forwarding forwarding press key_in',
    zh: '拨号 拨打 输入指令 呼叫转移 拨',
  },
} satisfies Record<string, Terms>
