/** What attackers write where something else is asked for: text, and where JSON is read, other kinds of things. */
export const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['an operator as text', '{"$gt":""}'],
  ['an operator of a form', '[$ne]'],
  ['code of a database', "'; return true; var x='"],
  ['a prototype', '__proto__'],
  ['what every object knows', 'constructor'],
  ['markup', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['markdown', '[here](javascript:alert(1)) ![x](https://evil.example/x.png)'],
  ['another head', 'x\r\nBcc: evil@example.com\r\n\r\nbody'],
  ['another place', '//evil.example/x'],
  ['a way out', '../../../etc/passwd'],
  ['nothing that can be seen', '\u200b\u202e\u2060\ufeff'],
  ['turned around', '\u202eevil\u202c'],
  ['a zero byte', 'a\u0000b'],
  ['half a letter', '\ud800'],
  ['more than anybody writes', 'x'.repeat(20_000)],
  ['a slow pattern', `${'a'.repeat(5_000)}!`],
  ['a format', '%s%n#{7*7}{{7*7}}'],
];

export const OTHERS: readonly (readonly [what: string, value: unknown])[] = [
  ['an operator', { $gt: '' }],
  ['another operator', { $ne: null }],
  ['code', { $where: '1' }],
  ['a pattern', { $regex: '.*' }],
  ['a list', ['a', { $gt: '' }]],
  ['a prototype', JSON.parse('{"__proto__":{"polluted":true}}')],
  ['a constructor', { constructor: { prototype: { polluted: true } } }],
  ['what pretends to be long', { length: 1e9 }],
  ['a truth', true],
  ['a number beyond', 1e308],
  ['nothing', null],
];
