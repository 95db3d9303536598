import { Phrases } from '../phrases';

/** What a language is called beside its dictionary name. */
export const TONGUES: Readonly<Record<string, string>> = {
  en: 'английском|по-английски|по английски|英文|inglesa|anglaise|englische',
  es: 'castellano|castilian|испанском|по-испански|по испански|西班牙文|spanische',
  fr: 'французском|по-французски|по французски|法文|française|französische',
  de: 'немецком|по-немецки|по немецки|德文|deutsche|allemande|alemana',
  pt: 'brazilian|brasileiro|португальском|по-португальски|по португальски|葡萄牙文|葡文|portugues',
  it: 'итальянском|по-итальянски|по итальянски|意大利文|意文|italienische|italiana',
  ru: 'русском|по-русски|по русски|俄文|russische|rusa',
  zh: 'mandarin|mandarín|китайском|по-китайски|по китайски|汉语|普通话|中国话|华语|国语',
  'hi-Latn': 'hinglish',
  id: 'bahasa|bahasa indonesia',
};

/** How a statement about one's own settings begins, where the sentence is too short to be told by its words. */
export const CARRY = new Phrases<true>().add(
  `i use|we use|i pay in|i'm in|i am in|im in|i live in|i moved to|uso|uso el|usamos|estoy en|vivo en|ich nutze|ich benutze|ich bin in|ich wohne in|
  j'utilise|j'utilise le|j'utilise l'|je suis a|je suis en|j'habite a|j'habite|estou em|moro em|moro no|moro na|uso o|uso a|sono a|sono in|vivo a|abito a|uso il|uso l'|
  я в|я живу в|живу в|я использую|использую|我用|我使用|我在|我住在`,
  true,
);
