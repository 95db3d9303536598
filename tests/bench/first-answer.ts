import { Agent } from 'node:http';
import { WebChatUser } from './web-chat-user';

/** Milliseconds until a server answers the first message of a new conversation. */
export async function firstAnswer(url: string): Promise<number> {
  const began = performance.now();
  const user = new WebChatUser(url, new Agent());
  await user.open();
  await user.say('spent 12 on lunch');
  user.close();
  return performance.now() - began;
}
