import { ConversationLogStore } from '../../models/conversation-log';
import { memoryConversationLog } from '../support/conversation-log';
import { testDatabase } from '../support/database';
import { conversationLogContract } from './conversation-log.contract';

describe('the web chat in MongoDB', () =>
  conversationLogContract(async () => new ConversationLogStore(await testDatabase())));
describe('the web chat in memory', () => conversationLogContract(async () => memoryConversationLog()));
