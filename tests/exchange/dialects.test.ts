import { decodeText } from '../../src/exchange/decode-text';
import { draftOfRow } from '../../src/exchange/draft-of-row';
import { findMapping } from '../../src/exchange/find-mapping';
import { rowsOf } from '../../src/exchange/rows';

const now = new Date('2026-11-21T10:00:00Z');
const reader = {
  now,
  zone: 'UTC',
  isCategory: () => true,
  categoryNamed: () => undefined,
  categoryOf: () => undefined,
};

/** A sheet, read as a stranger's: each row as "day type amount currency words", or why it is none and on which line. */
async function read(written: string | Buffer, { language = 'en', locale = 'en-US', currency = 'EUR' } = {}) {
  const decoded = decodeText(typeof written === 'string' ? Buffer.from(written) : written, language);
  if ('refused' in decoded) return decoded.refused;
  const mapping = findMapping(decoded.text, { currency, locale });
  if ('refused' in mapping) return mapping.refused;
  const said: string[] = [];
  for await (const rows of rowsOf(decoded.text, mapping.delimiter))
    for (const row of rows.filter(({ line }) => line > mapping.skip)) {
      const draft = draftOfRow(row, mapping, reader);
      if ('refused' in draft) said.push(`line ${row.line}: ${draft.refused}`);
      else {
        const { day, type, money, payee, note } = draft;
        said.push([day, type, money.minor, money.currency, payee, note].filter((part) => part !== undefined).join(' '));
      }
    }
  return said;
}

const COFFEE = '2026-11-03 expense 350 EUR coffee';
const PAY = '2026-11-20 income 240000 EUR salary';

describe('the same two entries, as others write them', () => {
  it.each<[string, string | Buffer, object?]>([
    ['ISO days, decimal point', 'Date,Description,Amount\n2026-11-03,coffee,-3.50\n2026-11-20,salary,2400.00\n'],
    [
      'semicolons and decimal comma',
      'Datum;Verwendungszweck;Betrag\n03.11.2026;coffee;-3,50\n20.11.2026;salary;2.400,00\n',
    ],
    ['tabs', 'Date\tDescription\tAmount\n03/11/2026\tcoffee\t-3.50\n20/11/2026\tsalary\t"2,400.00"\n'],
    ['pipes, two-digit years', 'date|memo|amount\n03/11/26|coffee|-3.50\n20/11/26|salary|2400\n'],
    ['month first', 'Date,Memo,Amount\n11/03/2026,coffee,-3.50\n11/20/2026,salary,"2,400.00"\n'],
    ['months as words', 'Date,Memo,Amount\n3 Nov 2026,coffee,-3.50\n20 Nov 2026,salary,2400\n'],
    ['German months', 'Datum;Notiz;Betrag\n3. November 2026;coffee;-3,50\n20. November 2026;salary;2400,00\n'],
    ['digits only', 'date,memo,amount\n20261103,coffee,-3.50\n20261120,salary,2400.00\n'],
    [
      'a time behind the day',
      'Started Date,Description,Amount\n2026-11-03 08:15:00,coffee,-3.50\n2026-11-20 00:00,salary,2400.00\n',
    ],
    ['brackets for what left', 'Date,Memo,Amount\n2026-11-03,coffee,(3.50)\n2026-11-20,salary,2400.00\n'],
    ['the minus behind', 'Datum;Notiz;Betrag\n03.11.2026;coffee;3,50-\n20.11.2026;salary;2.400,00\n'],
    [
      'a currency in the cell',
      'Date,Memo,Amount\n2026-11-03,coffee,-€3.50\n2026-11-20,salary,"€2,400.00"\n',
      { currency: 'USD' },
    ],
    [
      'a column of currencies',
      'Date,Memo,Amount,Currency\n2026-11-03,coffee,-3.50,EUR\n2026-11-20,salary,2400,eur\n',
      { currency: 'USD' },
    ],
    [
      'a currency in the heading',
      'Date,Memo,Amount (EUR)\n2026-11-03,coffee,-3.50\n2026-11-20,salary,2400\n',
      { currency: 'USD' },
    ],
    [
      'debit and credit',
      'Date,Details,Debit,Credit,Balance\n2026-11-03,coffee,3.50,,96.50\n2026-11-20,salary,,2400.00,2496.50\n',
    ],
    [
      'Soll and Haben',
      'Buchungstag;Buchungstext;Soll;Haben;Saldo\n03.11.2026;coffee;3,50;;96,50\n20.11.2026;salary;;2.400,00;2.496,50\n',
    ],
    [
      'a type beside positive amounts',
      'Date,Type,Memo,Amount\n2026-11-03,Expense,coffee,3.50\n2026-11-20,Income,salary,2400\n',
    ],
    ['S and H', 'Datum;S/H;Notiz;Betrag\n03.11.2026;S;coffee;3,50\n20.11.2026;H;salary;2400,00\n'],
    [
      'what a bank writes above',
      'Konto;DE12 3456\nZeitraum;November\n\nBuchungstag;Verwendungszweck;Betrag\n03.11.2026;coffee;-3,50\n20.11.2026;salary;2400,00\n',
    ],
    ['no headings', '2026-11-03,coffee,-3.50\n2026-11-20,salary,2400.00\n'],
    ['no headings, another order', 'coffee;-3,50;03.11.2026\nsalary;2400,00;20.11.2026\n'],
    ['Excel’s own first line', 'sep=;\r\nDate;Memo;Amount\r\n2026-11-03;coffee;-3.50\r\n2026-11-20;salary;2400.00\r\n'],
    [
      'all in quotation marks',
      '"Date","Memo","Amount"\n"2026-11-03","coffee","-3.50"\n"2026-11-20","salary","2,400.00"\n',
    ],
    ['lines that end as on old Macs', 'Date,Memo,Amount\r2026-11-03,coffee,-3.50\r2026-11-20,salary,2400\r'],
    ['a byte order mark', '\uFEFFDate,Memo,Amount\n2026-11-03,coffee,-3.50\n2026-11-20,salary,2400\n'],
    [
      'UTF-16',
      Buffer.from('\uFEFFDate\tMemo\tAmount\n2026-11-03\tcoffee\t-3.50\n2026-11-20\tsalary\t2400\n', 'utf16le'),
    ],
    ['Spanish', 'Fecha;Concepto;Importe\n03/11/2026;coffee;-3,50\n20/11/2026;salary;2.400,00\n'],
    [
      'French, with spaces in numbers',
      'Date opération;Libellé;Montant\n03/11/2026;coffee;-3,50\n20/11/2026;salary;2\u202f400,00\n',
    ],
    ['Portuguese', 'Data Lançamento;Histórico;Valor\n03/11/2026;coffee;-3,50\n20/11/2026;salary;2.400,00\n'],
    ['Italian', 'Data;Causale;Uscite;Entrate\n03/11/2026;coffee;3,50;\n20/11/2026;salary;;2.400,00\n'],
    ['Russian', 'Дата операции;Описание;Сумма\n03.11.2026;coffee;-3,50\n20.11.2026;salary;2 400,00\n'],
    ['Chinese', '交易日期,备注,支出,收入\n2026年11月3日,coffee,3.50,\n2026年11月20日,salary,,2400.00\n'],
  ])('%s', async (...[, written, habits]) => expect(await read(written, habits)).toEqual([COFFEE, PAY]));

  it('reads the letters of Windows-1252, and of 1251 where Russian is spoken', async () => {
    const latin = Buffer.from('Datum;Verwendungszweck;Betrag\n03.11.2026;Caf\xe9 M\xfcller;-3,50\n', 'latin1');
    expect(await read(latin)).toEqual(['2026-11-03 expense 350 EUR Café Müller']);
    const cyrillic = Buffer.concat([
      Buffer.from('Date;Memo;Amount\n03.11.2026;'),
      Buffer.from([0xea, 0xee, 0xf4, 0xe5]),
      Buffer.from(';-3,50\n'),
    ]);
    expect(await read(cyrillic, { language: 'ru' })).toEqual(['2026-11-03 expense 350 EUR кофе']);
  });
});

describe('what is not clear is taken as the person’s country writes it', () => {
  const both = 'Date,Memo,Amount\n03/04/2026,coffee,-3.50\n';
  it.each([
    ['en-US', '2026-03-04'],
    ['de-DE', '2026-04-03'],
  ])('%s', async (locale, day) => expect(await read(both, { locale })).toEqual([`${day} expense 350 EUR coffee`]));
});

describe('what cannot be read is told line by line', () => {
  it.each<[string, string, string[]]>([
    ['30 February', '2026-02-30,coffee,-3.50', ['line 2: no-such-day']],
    ['a day that is none', 'soon,coffee,-3.50', ['line 2: no-day']],
    ['a day to come', '2027-01-01,coffee,-3.50', ['line 2: date-in-future']],
    ['an amount that is none', '2026-11-03,coffee,much', ['line 2: no-amount']],
    ['nothing', '2026-11-03,coffee,0.00', ['line 2: zero']],
    ['more digits than the currency has', '2026-11-03,coffee,-3.505', ['line 2: too-precise']],
    ['more than can be kept', '2026-11-03,coffee,-99999999999999.00', ['line 2: too-large']],
    ['a line that is too short', '2026-11-03', ['line 2: no-amount']],
    ['NUL', '2026-11-03,cof\0fee,-3.50', ['line 2: control']],
    ['a quotation mark that nobody closed', '2026-11-03,"coffee,-3.50', ['line 2: quote']],
  ])('%s', async (_, line, said) =>
    expect(await read(`Date,Memo,Amount\n${line}\n2026-11-03,tea,-2.50\n`)).toEqual([
      ...said,
      '2026-11-03 expense 250 EUR tea',
    ]),
  );

  it('an unknown currency', async () =>
    expect(await read('Date,Memo,Amount,Currency\n2026-11-03,coffee,-3.50,XXQ\n')).toEqual([
      'line 2: unknown-currency',
    ]));

  it('a quotation mark that is opened on line 3 of 2,000 costs that line alone', async () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      at === 1 ? '2026-11-03,"tea,-2.50' : '2026-11-03,tea,-2.50',
    );
    const said = await read(['Date,Memo,Amount', ...lines].join('\n'));
    expect(said).toHaveLength(2000);
    expect(said[1]).toBe('line 3: quote');
  });
});

describe('what is no sheet', () => {
  it.each<[string, string | Buffer, string]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\n', 'empty'],
    ['headings alone', 'Date,Memo,Amount\n', 'no-rows'],
    ['noise', Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 73) % 256)), 'binary'],
    ['a poem', 'Roses are red\nviolets are blue\n', 'no-columns'],
    ['columns without an amount', 'Date,Memo\n2026-11-03,coffee\n', 'no-columns'],
    ['a thousand columns', `${'a,'.repeat(1000)}b\n`, 'too-many-columns'],
  ])('%s', async (_, written, refused) => expect(await read(written)).toBe(refused));
});
