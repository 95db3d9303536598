import { readdirSync, readFileSync } from 'node:fs';

/** A browser with its cookies, which knows forms, before our own pages at `url`. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async ask(path: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.url + path, {
      method: form ? 'POST' : 'GET',
      body: form && new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie, ...headers },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, text: bytes.toString(), bytes };
  }

  /** Opens a page and sends the form on it that goes to `action`, or the first. */
  async fill(path: string, fields: Record<string, string>, action?: string) {
    const { text } = await this.ask(path);
    const form = text.split('<form ').find((one) => one.includes(`action="${action}"`)) ?? text;
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    return this.ask(action ?? path.split('?')[0]!, { ...Object.fromEntries(hidden), ...fields });
  }
}

/** The mails that wait as files, of one kind and to one address, as plain text. */
export function mailsTo(folder: string, to: string, kind = ''): string[] {
  return (
    readFolder(folder)
      // One whose name begins with a dot is being written.
      .filter((name) => /^[^.]/.test(name) && name.startsWith(kind) && name.endsWith('.eml'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .filter((text) => text.includes(`To: ${to}`))
      .map((text) => text.replace(/=\r?\n/g, '').replaceAll('=3D', '='))
  );
}

/** The path in the newest such mail, once it is there. */
export async function pathMailed(folder: string, to: string, page: string): Promise<string> {
  const path = new RegExp(`/account/${page}\\?code=[\\w-]+`);
  for (let tries = 0; tries < 500; tries += 1) {
    const found = mailsTo(folder, to).flatMap((text) => path.exec(text)?.[0] ?? []);
    if (found.length > 0) return found.at(-1)!;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no mail to ${to} leads to ${page}`);
}

/** Resolves once there is such a mail. */
export async function mailed(folder: string, to: string, kind: string): Promise<string> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [found] = mailsTo(folder, to, kind);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no mail of the kind ${kind} to ${to}`);
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
