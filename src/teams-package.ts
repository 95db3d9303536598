import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

export interface TeamsApp {
  /** The bot's app id, a GUID. */
  readonly appId: string;
  /** Where the internet reaches this server: "https://outlay.example". */
  readonly publicUrl: string;
}

/** The zip that Teams takes as an app: the manifest with the ids filled in, and the icons. `root` is the project's folder. */
export function teamsPackage(root: string, { appId, publicUrl }: TeamsApp): Uint8Array {
  const read = (...path: string[]) => readFileSync(join(root, ...path));
  const { version } = JSON.parse(read('package.json').toString()) as { version: string };
  const { host, href } = new URL(publicUrl);
  const filled = { version, appId, host, publicUrl: href.replace(/\/$/, '') };
  const manifest = Object.entries(filled).reduce(
    (text, [name, value]) => text.replaceAll(`{{${name}}}`, JSON.stringify(value).slice(1, -1)),
    read('teams', 'manifest.json').toString(),
  );
  return zipSync({
    'manifest.json': Buffer.from(manifest),
    'color.png': read('teams', 'color.png'),
    'outline.png': read('teams', 'outline.png'),
  });
}
