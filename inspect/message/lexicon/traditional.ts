/** Traditional characters of the lexicon's Chinese terms (OpenCC's pairs), then the simplified ones they stand for. */
const TRADITIONAL =
  '運營國動聯電業廳話務羅銀農郵儲寶財網唄貸醫積稅館領關車養檢緝傳專組筆錄風術員戶經遞順豐媽爺兒學導凍結機號銷暫強閉鎖廢無斷' +
  '終資單過將屆滿費罰滯納違繳補規處異險盜洩隱錢詐騙賭馬禍壞丟碼換轉沒來進詳錯誤敗損飛達續開獎選觀眾獲為評賀場譽聲現禮兌記腦' +
  '蘋萬贈償賠貼還發紅裡優價內賬漲穩賺報盤貨個幣職薦倉戰傭證額冊這嗎視頻請會們聞紀訴給說圖復驗輸寫綁態確認數詞點擊陸訪問詢辦' +
  '掃鏈籤撥熱線諮絡匯墊實護臉對級維約權長載裝軟遠協騰訊議師帳書盡時緊後則鍾趕當於別掛張監謹範輕設備賣間盧僑門櫃臺謊稱閨產裏' +
  '羣説衆爲'
const SIMPLE =
  '运营国动联电业厅话务罗银农邮储宝财网呗贷医积税馆领关车养检缉传专组笔录风术员户经递顺丰妈爷儿学导冻结机号销暂强闭锁废无断' +
  '终资单过将届满费罚滞纳违缴补规处异险盗泄隐钱诈骗赌马祸坏丢码换转没来进详错误败损飞达续开奖选观众获为评贺场誉声现礼兑记脑' +
  '苹万赠偿赔贴还发红里优价内账涨稳赚报盘货个币职荐仓战佣证额册这吗视频请会们闻纪诉给说图复验输写绑态确认数词点击陆访问询办' +
  '扫链签拨热线咨络汇垫实护脸对级维约权长载装软远协腾讯议师帐书尽时紧后则钟赶当于别挂张监谨范轻设备卖间卢侨门柜台谎称闺产里' +
  '群说众为'

const simple = [...SIMPLE]

/** Simplified characters by the traditional ones. */
export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, at) => [character, simple[at] ?? character]),
)
