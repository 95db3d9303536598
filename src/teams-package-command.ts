// `npm run teams:package`: the app package that Teams takes, with the ids of this server.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFaults, loadConfig } from './config';
import { projectRoot } from './project-root';
import { Refusal } from './refusal';
import { teamsPackage } from './teams-package';

function main(): void {
  const root = projectRoot();
  const { MicrosoftAppId, PUBLIC_URL } = loadConfig(process.env, root);
  if (!MicrosoftAppId) throw new Refusal('MicrosoftAppId is not set; the Azure portal shows it on the bot’s page.');
  if (!PUBLIC_URL?.startsWith('https://'))
    throw new Refusal('PUBLIC_URL must be an address with https:// that Teams can reach.');
  const file = join(root, 'outlay-teams.zip');
  writeFileSync(file, teamsPackage(root, { appId: MicrosoftAppId, publicUrl: PUBLIC_URL }));
  console.log(`${file} is ready. In Teams: Apps, Manage your apps, Upload an app.`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof ConfigFaults || error instanceof Refusal)) throw error;
  console.error(`outlay: ${error.message}`);
  process.exitCode = 1;
}
