import { MongoLimits } from '../../models/limits';
import { testDatabase } from '../support/database';
import { MemoryLimits } from '../support/memory-limits';
import { limitStoreContract } from './limit-store.contract';

describe('limits in MongoDB', () => limitStoreContract(async () => new MongoLimits(await testDatabase())));
describe('limits in memory', () => limitStoreContract(async () => new MemoryLimits()));
