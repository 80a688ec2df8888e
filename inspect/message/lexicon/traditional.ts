/** Traditional characters of the lexicon's Chinese terms (OpenCC's pairs), then the simplified ones they stand for. */
const TRADITIONAL =
  '運營國動聯電業廳話務羅銀農郵儲寶財網唄貸醫積稅館領關車養檢緝錢傳風術專員戶經遞順豐媽爺兒學導凍結機號銷暫強閉鎖廢無斷終過將費罰滯納違單繳續補' +
  '異險盜洩錄隱禍壞丟碼換轉詳錯誤敗損獎選觀眾獲現禮譽兌償賠貼還紅優裡價內資漲穩賺報盤貨個幣職馬薦額評冊這嗎視頻請會訴發給復來輸寫說圖綁驗證態確' +
  '認數記詞點擊陸訪問開詢辦掃鏈進籤撥熱線諮賬匯墊實護臉級維約權長載裝軟遠協騰訊議飛帳書盡時緊後則鍾趕當別掛聲張監謹騙範詐輕閨產裏羣説户衆'
const SIMPLE =
  '运营国动联电业厅话务罗银农邮储宝财网呗贷医积税馆领关车养检缉钱传风术专员户经递顺丰妈爷儿学导冻结机号销暂强闭锁废无断终过将费罚滞纳违单缴续补' +
  '异险盗泄录隐祸坏丢码换转详错误败损奖选观众获现礼誉兑偿赔贴还红优里价内资涨稳赚报盘货个币职马荐额评册这吗视频请会诉发给复来输写说图绑验证态确' +
  '认数记词点击陆访问开询办扫链进签拨热线咨账汇垫实护脸级维约权长载装软远协腾讯议飞帐书尽时紧后则钟赶当别挂声张监谨骗范诈轻闺产里群说戶众'

const simple = [...SIMPLE]

/** Simplified characters by the traditional ones. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, at) => [character, simple[at] ?? character]),
)
