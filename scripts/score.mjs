// `npm run score`: measures the understanding against a corpus of messages and what they mean. The corpus is not part of
// this project (its texts belong to their sources); its folder carries its own scorer, `score.mjs`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ensureReady, refuse, root } from './setup.mjs';

const folder = resolve(process.env.OUTLAY_CORPUS ?? join(dirname(root), 'shared', 'corpus'));
const scorer = join(folder, 'score.mjs');
if (!existsSync(scorer))
  refuse(
    `no corpus at ${folder}: set OUTLAY_CORPUS to a folder with score.mjs and its .jsonl files, then run it again.`,
  );
await ensureReady();
const { status } = spawnSync(process.execPath, [scorer, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status === 0 ? 0 : 1);
