import { testDatabase } from '../support/database';

describe('the database', () => {
  it('answers', async () => {
    const database = await testDatabase();
    expect(await database.ready()).toBe(true);
    expect(database.away).toBe(false);
  });
});
