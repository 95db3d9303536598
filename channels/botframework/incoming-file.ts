import type { Attachment } from 'botbuilder';
import { carriedFile } from '../carried-file';
import type { FetchFile } from '../channel';
import { fetchBytes } from '../fetch-bytes';

/** Where Microsoft keeps what people send. A sender is verified, but an address in a message was written by anybody. */
const HOSTS = [
  'sharepoint.com',
  'sharepoint.us',
  'botframework.com',
  'botframework.us',
  'skype.com',
  'teams.microsoft.com',
];

/**
 * Brings the files of messages that came by this service: Teams names a file by an address that needs no key for some minutes,
 * other channels by one of the connector, whose own address is part of the sender's signed token.
 */
export function incomingFile(serviceUrl: string): FetchFile {
  const service = URL.canParse(serviceUrl) ? new URL(serviceUrl).origin : undefined;
  return async (attachment, most) => {
    const carried = await carriedFile(attachment, most);
    const address = addressOf(attachment);
    const known = address && (address.origin === service || isMicrosofts(address));
    return carried === undefined && known ? fetchBytes(address.href, most) : carried;
  };
}

function addressOf({ contentUrl, content }: Attachment): URL | undefined {
  const download = (content as { downloadUrl?: unknown } | undefined)?.downloadUrl;
  const address = typeof download === 'string' ? download : contentUrl;
  return address && URL.canParse(address) ? new URL(address) : undefined;
}

function isMicrosofts({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
