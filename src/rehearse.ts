/** Does what every start does and needs no settings: afterwards V8 has compiled what a start runs. */
export async function rehearse(): Promise<void> {
  await import('./serve');
}
