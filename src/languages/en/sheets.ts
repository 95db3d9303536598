import type { SheetWords } from '../../understanding/sheet/words';

export const sheets: SheetWords = {
  csv: 'csv|csv file|comma separated',
  xlsx: 'xlsx|xls|excel|excel file|spreadsheet|spreadsheet file|workbook',
  json: 'json|json file|backup',
  carry:
    'export|download|save|get|send me|give me|as a|as an|as|to|into|in|file|files|my|all my|the|ledger|history|expenses|entries|transactions|data|everything i have|format|please|can you|could you|i want|i need|a copy of|copy|back up',
  swap: 'swap day and month|swap the dates|swap dates|swap the date|swap days and months|the month comes first|month first|day first|the day comes first|dates are wrong|the dates are wrong|wrong dates',
  flip: 'flip the sign|flip the signs|flip sign|flip signs|swap the sign|the other way round|the other way around|signs are wrong|the signs are wrong|positive is income|negative is income|wrong sign|invert the sign',
  twice:
    'take those too|duplicates too|with duplicates|import duplicates|include duplicates|include the duplicates|take the duplicates|import them too|all of them',
};
