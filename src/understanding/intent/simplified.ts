/** Traditional characters that talk of money is made of, each before its simplified form. */
const PAIRS =
  '錢钱費费買买賣卖帳账記记錄录飯饭點点飲饮麵面車车電电話话網网訂订閱阅單单據据這这個个們们嗎吗麼么會会還还餘余額额預预設设類类別别資资獎奖報报總总計计顯显' +
  '圖图統统與与從从來来對对錯错請请謝谢幫帮時时間间週周歲岁裡里裏里誰谁說说讀读寫写開开關关閉闭動动輸输轉转換换匯汇銀银發发給给夠够應应該该過过後后當当為为兒儿課课' +
  '師师學学書书藥药醫医險险產产價价貴贵員员現现實实際际號号碼码鐘钟鬧闹變变數数據据綁绑註注冊册賬账雜杂禮礼';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at < PAIRS.length; at += 2) SIMPLIFIED.set(PAIRS[at]!, PAIRS[at + 1]!);

const EASTERN = /[\u2e80-\u9fff\uf900-\ufaff]/;

/** Chinese in one script for the model; every unit stays at its own offset. */
export function simplified(text: string): string {
  return !EASTERN.test(text) ? text : text.replace(/\p{Script=Han}/gu, (unit) => SIMPLIFIED.get(unit) ?? unit);
}
