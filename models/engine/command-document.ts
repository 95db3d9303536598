/** A BSON document of a flat command or reply; enough for the few the engine's process speaks itself. */
export function commandDocument(fields: Readonly<Record<string, string | number | boolean>>): Buffer {
  const body = Object.entries(fields).map(([name, value]) => {
    if (typeof value === 'boolean') return element(8, name, Buffer.from([value ? 1 : 0]));
    if (typeof value === 'number') {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      return element(1, name, bytes);
    }
    const text = Buffer.from(`${value}\0`);
    const length = Buffer.alloc(4);
    length.writeInt32LE(text.length);
    return element(2, name, Buffer.concat([length, text]));
  });
  const document = Buffer.concat([Buffer.alloc(4), ...body, Buffer.from([0])]);
  document.writeInt32LE(document.length);
  return document;
}

const OK = element(1, 'ok', Buffer.from([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]));

/** Whether a reply says `ok: 1`. */
export function isOk(reply: Buffer): boolean {
  return reply.includes(OK);
}

function element(type: number, name: string, value: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), value]);
}
