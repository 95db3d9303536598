import type { Response } from 'restify';

/** Refuses a request and hangs up: who is refused may still be sending, and nobody will read it. */
export function refuse(response: Response, status: number, word: string): void {
  response.header('Connection', 'close');
  response.send(status, word);
}
