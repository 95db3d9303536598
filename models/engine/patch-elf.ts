/**
 * Makes a copy of the engine's library loadable by glibc 2.36 and 2.37. It was linked against 2.38, yet needs that release
 * for eight symbols only, and each has an older equal: `__isoc23_strtol` is `strtol` (plus C23's "0b101"), `__isoc23_sscanf`
 * is `__isoc99_sscanf`, `fmod` is the older `fmod`. Only names and version numbers change, no code. Whatever is not
 * exactly as known throws: better no engine than a guessed one.
 */
export function patchElf(source: Buffer, arch: 'x64' | 'arm64'): Buffer {
  const file = Buffer.from(source);
  if (file.readUInt32BE(0) !== 0x7f454c46 || file[4] !== 2 || file[5] !== 1) throw new Error('not a 64-bit ELF file');
  const sections = sectionsOf(file);
  const symbols = oneOf(sections, 11);
  const versions = oneOf(sections, 0x6fffffff).offset;
  const needs = oneOf(sections, 0x6ffffffe);
  const symbolNames = sections[symbols.link]!.offset;
  const needNames = sections[needs.link]!.offset;
  const wanted = needsOf(file, needs.offset, needNames);
  const oldest = arch === 'x64' ? 'GLIBC_2.2.5' : 'GLIBC_2.17';
  const scanf = arch === 'x64' ? 'GLIBC_2.7' : oldest;

  for (let at = symbols.offset, place = 0; at < symbols.offset + symbols.size; at += 24, place++) {
    const versionAt = versions + 2 * place;
    const need = wanted.find(({ index }) => index === (file.readUInt16LE(versionAt) & 0x7fff));
    if (need?.name !== NEW || file.readUInt16LE(at + 6) !== 0) continue;
    const name = textAt(file, symbolNames + file.readUInt32LE(at));
    if (/^__isoc23_strtou?ll?$/.test(name)) {
      file.writeUInt32LE(file.readUInt32LE(at) + '__isoc23_'.length, at);
    } else if (/^__isoc23_[sf]scanf$/.test(name)) {
      file.write('__isoc99_', symbolNames + file.readUInt32LE(at), 'latin1');
      file.writeUInt16LE(theNeed(wanted, need.library, scanf).index, versionAt);
    } else if (name !== 'fmod') throw new Error(`no older equal known for ${name}@${NEW}`);
  }
  for (const need of wanted.filter(({ name }) => name === NEW)) {
    const old = theNeed(wanted, need.library, oldest);
    file.writeUInt32LE(file.readUInt32LE(old.at), need.at);
    file.writeUInt32LE(file.readUInt32LE(old.at + 8), need.at + 8);
  }
  return file;
}

const NEW = 'GLIBC_2.38';

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

function sectionsOf(file: Buffer): Section[] {
  const table = Number(file.readBigUInt64LE(0x28));
  return Array.from({ length: file.readUInt16LE(0x3c) }, (_, place) => {
    const at = table + place * file.readUInt16LE(0x3a);
    return {
      type: file.readUInt32LE(at + 4),
      offset: Number(file.readBigUInt64LE(at + 24)),
      size: Number(file.readBigUInt64LE(at + 32)),
      link: file.readUInt32LE(at + 40),
    };
  });
}

function oneOf(sections: readonly Section[], type: number): Section {
  const found = sections.filter((section) => section.type === type);
  if (found.length !== 1) throw new Error(`expected one ELF section of type ${type.toString(16)}`);
  return found[0]!;
}

/** One version a library is asked for; `at` is its Vernaux record, `index` what the symbols refer to. */
interface Need {
  readonly library: string;
  readonly name: string;
  readonly index: number;
  readonly at: number;
}

function needsOf(file: Buffer, first: number, names: number): Need[] {
  const needs: Need[] = [];
  for (let at = first, more = true; more; at += file.readUInt32LE(at + 12)) {
    const library = textAt(file, names + file.readUInt32LE(at + 4));
    let aux = at + file.readUInt32LE(at + 8);
    for (let left = file.readUInt16LE(at + 2); left > 0; left--) {
      const name = textAt(file, names + file.readUInt32LE(aux + 8));
      needs.push({ library, name, index: file.readUInt16LE(aux + 6), at: aux });
      aux += file.readUInt32LE(aux + 12);
    }
    more = file.readUInt32LE(at + 12) !== 0;
  }
  return needs;
}

function theNeed(needs: readonly Need[], library: string, name: string): Need {
  const found = needs.find((need) => need.library === library && need.name === name);
  if (!found) throw new Error(`the engine's library does not ask ${library} for ${name}`);
  return found;
}

function textAt(file: Buffer, at: number): string {
  return file.toString('latin1', at, file.indexOf(0, at));
}
