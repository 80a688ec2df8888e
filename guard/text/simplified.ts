/** Traditional characters of what operators' pages say, each before its simplified form. */
const PAIRS =
  '儲储帳帐號号碼码錢钱證证驗验費费話话網网頁页員员電电銀银務务營营業业餘余額额廳厅優优歡欢訊讯傳传輸输確确認认現现線线賬账戶户繳缴單单請请選选擇择國国際际護护啟启動动級级獎奖領领權权與与關关機机羅罗門门爾尔時时間间續续簡简無无輕轻點点開开'

const SIMPLE = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at], PAIRS[2 * at + 1]]),
)

/** Returns a text with its traditional Chinese characters simplified; Taiwan's and Hong Kong's word for topping up too. */
export const simplified = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? [...text]
        .map((character) => SIMPLE.get(character) ?? character)
        .join('')
        .replaceAll('储值', '充值')
        .replaceAll('增值', '充值')
    : text
