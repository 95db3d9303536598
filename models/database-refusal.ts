/** The database cannot serve and a person must act. The message is for them: what is wrong and the next step; show no stack. */
export class DatabaseRefusal extends Error {
  override readonly name = 'DatabaseRefusal';
}
