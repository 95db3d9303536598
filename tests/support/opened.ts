/** What a test file has opened and must not leave open; closed after its last test, the last first. */
export const opened: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});
