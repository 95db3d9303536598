/** The server cannot run as it is set up, and a person must act. The message is for them: what is wrong and the next step. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
