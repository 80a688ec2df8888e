import type { TopicText } from '../../topic-text.ts'

/** The topic `esim_activate` in Chinese. */
export const esimActivate: TopicText = {
  title: '激活俄罗斯 eSIM',
  answer: '外国人要本人带证件去营业厅办，在俄罗斯境内连着俄罗斯网络激活；在国外网上激活走不通了。',
  ways: [
    {
      heading: '办之前',
      steps: [
        '在手机设置里确认支持 eSIM。国内买的手机尤其要先查。',
        '先办好外国人需要的证件，见“外国人办卡、用卡的规定”。',
        '人要在俄罗斯境内，安装时连着俄罗斯的网络。',
      ],
    },
    {
      heading: '在营业厅和手机上',
      steps: [
        '说“Подключить eSIM”（办 eSIM），交护照和其他证件，登记这部手机的 IMEI。',
        '拿到二维码或激活链接后，别拍照发给任何人。',
        '在手机设置的移动网络里添加 eSIM，扫码，等它装好。',
        '重启，查一次余额，确认能打电话再离店。',
      ],
    },
  ],
  cautions: [
    '离开俄罗斯之前就要装好，出了国很可能装不上。',
    '网上“上传护照就激活”的旧教程，对外国人已经不适用。',
    '二维码可能只能用一次，别在没有网的时候扫。',
    '别人卖给你的“已激活 eSIM”，登记的不是你，随时可能停。',
  ],
  unconfirmed: ['每家运营商在外国人办 eSIM 时的具体流程，没有逐家确认，以店里为准。'],
  facts: {
    'esim-no-abroad':
      '从{esim-no-abroad}秋天起，俄罗斯运营商不在境外激活自家 eSIM，必须连着俄罗斯网络安装。',
    'esim-foreigner':
      '外国人在俄罗斯不能再靠上传资料在网上激活 eSIM，要跟实体卡一样，本人到场并做生物识别。',
  },
  searchWords: [
    '激活 eSIM',
    'eSIM 激活',
    'eSIM 怎么装',
    '安装 eSIM',
    'eSIM 开通',
    '办 eSIM',
    '扫码装 eSIM',
    '二维码激活',
    '国外激活',
    '在中国能激活吗',
    '激活失败',
    '手机支持 eSIM 吗',
    '国行 iPhone eSIM',
    'eSIM 二维码',
    'активация eSIM',
    'подключить eSIM',
    'установить есим',
    'activate esim',
    'esim 验证',
  ],
}
