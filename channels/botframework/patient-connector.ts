import type { ConnectorClient } from 'botframework-connector';

/**
 * For a call of the connector with all its tries, in milliseconds: the SDK repeats what was refused with 5xx, with a 429 that says when, or
 * was cut off, with growing pauses.
 */
export const PATIENCE = 30_000;

/** A client whose every call has an end. The SDK's own waits for an answer without one, and then a chat would be held up for good. */
export function patient(client: ConnectorClient, patience: number): ConnectorClient {
  const send = client.sendOperationRequest.bind(client);
  client.sendOperationRequest = (said, ...operation) => {
    const options = { ...said.options, abortSignal: AbortSignal.timeout(patience) };
    return send({ ...said, options }, ...operation);
  };
  return client;
}
