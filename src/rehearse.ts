/** Does what every start does and needs no settings: afterwards V8 has compiled what a start runs. */
export async function rehearse(): Promise<void> {
  await import('./serve');
  const [{ LANGUAGES }, { warmUp }] = await Promise.all([import('./languages'), import('./understanding/warm-up')]);
  const ids = LANGUAGES.map(({ id }) => id);
  await warmUp(LANGUAGES, ids, new Date(0));
}
