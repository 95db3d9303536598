import type { Said } from '../../sentences';
import type { FILES } from '../../sentences/files';

export const files: Said<typeof FILES> = {
  'import.how': '把文件发给我：银行或其他应用导出的 CSV，或我自己的 JSON 导出。写入之前我会先给你看读到的内容。',
  'import.refused':
    '{why, select, empty {这个文件是空的。请重新导出再发给我。} binary {无法读取这个文件：它不是文本。请另存或导出为 CSV 再发给我。} wrong_type {无法读取这种文件。请另存为 CSV 再发给我。} no_rows {这个文件有标题但没有数据行。请导出有记录的时段再发给我。} no_columns {在这个文件里找不到日期和金额。CSV 需要各有一列。} too_many_columns {这个文件的列太多，不像是账目清单。请只保留日期、金额和说明，再发一次。} too_many_rows {这个文件超过 {most} 行。请分几次发送。} too_large {这个文件超过 {most} MB。请分几次发送。} other {没能从聊天里取到这个文件。请再发一次。}} 没有写入任何内容。',
  'import.title': '📄 {name}：{count, plural, other {# 笔}}，{from} – {to} · 尚未写入。',
  'import.read-as':
    '日期{dayColumn, select, none {} other { “{dayName}”}} ({order, select, dmy {日、月、年} mdy {月、日、年} other {年、月、日}}{assumed, select, yes {，推测} other {}}) · 金额{amountColumn, select, none {} other { “{amountName}”}} ({decimal, select, comma {小数逗号} other {小数点}}; {spends, select, positive {正数为支出} other {负数为支出}}) · {currency}',
  'import.broken': '⚠️ {count, plural, other {# 行无法读取，将略过：}}',
  'import.broken-line':
    '• 第 {line} 行: {why, select, same_wallet {转出和转入是同一个钱包} zero {金额为零} negative {金额为负} too_large {金额太大} unknown_currency {未知货币} no_such_day {没有这一天} date_in_future {日期在将来} quote {引号没有闭合} long {这一行太长} no_day {没有日期} no_amount {没有金额} too_precise {小数位超过该货币} other {含有非文本字符}} – “{says}”',
  'import.doubles': '♻️ {count, plural, other {# 笔已在账本里或在文件中重复，将略过}} (行 {lines})',
  'import.doubles-taken': '♻️ 已有的也会导入。',
  'import.none': '这个文件里没有新的内容可导入。没有写入任何内容。',
  'import.ask': '{count, plural, =0 {没有新的内容可导入。} other {导入 # 笔吗？}}',
  'import.done':
    '✅ {count, plural, other {已导入 # 笔}}{some, select, none {} other {{doubles, plural, other {；# 笔已存在}}}}{unread, select, none {} other {{broken, plural, other {；# 行无法读取}}}}。',
  'import.running': '⏳ {count, plural, other {正在导入 # 笔，完成后告诉你。}}',
  'import.rewinding':
    '⏳ {what, select, undo {{count, plural, other {正在撤回 {name} 的 # 笔}}} other {{count, plural, other {正在恢复 {name} 的 # 笔}}}}，完成后告诉你；这期间可以继续使用。',
  'import.rewound':
    '{what, select, undo {↩️ {count, plural, other {已撤回 {name} 的 # 笔}}} other {↪️ {count, plural, other {已恢复 {name} 的 # 笔}}}}。',
  'import.progress':
    '⏳ {name}：{what, select, import {目前已导入 {done, number} / {all, number} 行} undo {目前已撤回 {done, number} / {all, number} 笔} other {目前已恢复 {done, number} / {all, number} 笔}}。',
  'import.wait': '“撤销”和“恢复”要等这件事完成；到时告诉你。其他都可以照常使用。',
  'import.discarded': '已放弃。没有写入任何内容。',
  'import.stale': '这次导入已完成或已放弃。重新发送文件即可再来。',
  'button.import': '导入',
  'button.swap-days': '交换日和月',
  'button.flip': '正负对调',
  'button.take-doubles': '也要这些',
  'button.discard': '放弃',
  'export.done': '📎 {what}：{count, plural, other {# 笔}}。',
  'export.too-many': '超过 {most} 行，Excel 装不下。请写“导出 csv”，或指定一个时段。',
  'sheet.heading':
    '{column, select, day {日期} type {类型} amount {金额} currency {货币} category {类别} payee {商户} note {备注} tags {标签} wallet {钱包} other {转入钱包}}',
  'sheet.type': '{type, select, expense {支出} income {收入} refund {退款} other {转账}}',
};
