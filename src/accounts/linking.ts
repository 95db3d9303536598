import { type Attempts, RULES } from './attempts';
import type { AuditLog } from './audit';
import type { CodeStore, Codes, StoredCode } from './codes';
import type { JoinDecision, JoinDecisionStore } from './join-decision';
import type { Chat, ChatStore, Person } from './person';

/** How long a join can be taken back, in milliseconds. */
export const UNDO_LINK_WITHIN = 24 * 60 * 60_000;

interface LinkingParts {
  readonly chats: ChatStore;
  readonly codes: Codes;
  readonly codeStore: CodeStore;
  readonly decisions: JoinDecisionStore;
  readonly attempts: Attempts;
  readonly audit: AuditLog;
  /** Whether somebody has registered. */
  hasAccount(personId: string): Promise<boolean>;
  /** Another chat opens this person's ledger from now on: they are told by mail. */
  joined(into: Person, other: Person, now: Date): void;
}

/** Two people who would be one: `into` keeps their ledger and settings, `other` is read along. */
export interface Pair {
  readonly code: string;
  readonly into: Person;
  readonly other: Person;
}

export type Met =
  | Pair
  | { readonly invited: StoredCode }
  | { readonly refused: 'unknown' | 'own' | 'two-accounts' }
  | { readonly refused: 'wait'; readonly ms: number };

/**
 * One person on several channels. One chat asks for a code, another shows it, then both say yes. What was agreed is written
 * down as one document, and the two writes that follow from it may be repeated by anybody: no crash leaves half a person.
 */
export class Linking {
  /** As a job of the clock. */
  readonly id = 'joins';

  constructor(private readonly parts: LinkingParts) {}

  offer(person: Person, now: Date): Promise<string> {
    return this.parts.codes.issue('link', person.id, {}, now);
  }

  /** What a code that somebody writes stands for. Guessing is slowed down more and more. */
  async show(code: string, person: Person, now: Date): Promise<Met> {
    const { attempts, codes } = this.parts;
    const ms = await attempts.take(RULES.code, person.id, now);
    if (ms > 0) return { refused: 'wait', ms };
    const found = await codes.look(code, ['link', 'invite'], now);
    if (!found) return { refused: 'unknown' };
    await attempts.clear(RULES.code, person.id);
    return found.kind === 'invite' ? { invited: found } : this.pair(found, person);
  }

  /** Who shows the code says yes; then the other side is to be asked. */
  async accept(id: string, person: Person, now: Date): Promise<Met> {
    const code = await this.parts.codeStore.get(id);
    if (!code || code.usedAt || code.expiresAt <= now) return { refused: 'unknown' };
    const shownBy = await this.parts.codeStore.show(id, person.id);
    return shownBy === person.id ? this.pair(code, person) : { refused: 'unknown' };
  }

  /** The pair that waits for this person's yes. */
  async waiting(person: Person, now: Date): Promise<Pair | undefined> {
    const code = await this.parts.codeStore.shownTo(person.id, now);
    const other = code?.shownBy && (await this.parts.chats.get(code.shownBy));
    const met = code && other ? await this.pair(code, other) : undefined;
    return met && 'into' in met ? met : undefined;
  }

  /** The one who asked for the code says yes: from here on they are one person. Answers who they are then. */
  async agree(id: string, person: Person, now: Date): Promise<Person | undefined> {
    const { codeStore, decisions, audit, chats } = this.parts;
    const code = await codeStore.get(id);
    if (!code?.shownBy || code.personId !== person.id || code.expiresAt <= now) return undefined;
    const other = await chats.get(code.shownBy);
    const met = other && (await this.pair(code, other));
    if (!met || !('into' in met)) return undefined;
    const decision = { id, into: met.into.id, other: met.other.id, agreedAt: now };
    const stands = await decisions.decide(decision);
    await codeStore.use(id, now);
    await this.carryOut(stands);
    await audit.note({ what: 'linked', at: now, personId: stands.into, about: stands.other });
    this.parts.joined(met.into, met.other, now);
    return chats.get(person.id);
  }

  async decline(id: string, now: Date): Promise<void> {
    await this.parts.codeStore.use(id, now);
  }

  /** Joins at once, where one side has proved to be the other by its password. */
  async signedIn(person: Person, account: Person, id: string, now: Date): Promise<void> {
    const { decisions, audit } = this.parts;
    const decision = { id, into: account.id, other: person.id, agreedAt: now };
    const stands = await decisions.decide(decision);
    await this.carryOut(stands);
    await audit.note({ what: 'linked', at: now, personId: stands.into, about: stands.other });
    this.parts.joined(account, person, now);
  }

  /** Takes the newest join back, within a day. */
  async undo(person: Person, now: Date): Promise<boolean> {
    const { decisions, audit } = this.parts;
    const newest = await decisions.newest(person.id, new Date(now.getTime() - UNDO_LINK_WITHIN));
    const undone = newest && (await decisions.undo(newest.id, now));
    if (!undone) return false;
    await this.carryOut(undone);
    await audit.note({ what: 'link-undone', at: now, personId: undone.into, about: undone.other });
    return true;
  }

  /** From now on this chat leads nowhere: whoever writes there begins anew. */
  async unlink(person: Person, chat: Chat, now: Date): Promise<void> {
    await this.parts.chats.release(chat);
    await this.parts.audit.note({ what: 'unlinked', at: now, personId: person.id, channel: chat.channel });
  }

  chats(person: Person): Promise<readonly Chat[]> {
    return this.parts.chats.chats(person.id);
  }

  /** What a crash cut off. */
  async run(): Promise<void> {
    for (const decision of await this.parts.decisions.open()) await this.carryOut(decision);
  }

  private async carryOut(decision: JoinDecision): Promise<void> {
    const { chats, decisions } = this.parts;
    if (decision.undoneAt) await chats.part(decision.other, decision.into);
    else await chats.join(decision.other, decision.into);
    await decisions.close(decision);
  }

  /** The one with an account stays; of two without, the one who asked for the code. */
  private async pair(code: StoredCode, shows: Person): Promise<Met> {
    const asked = await this.parts.chats.get(code.personId);
    if (!asked) return { refused: 'unknown' };
    if (asked.id === shows.id) return { refused: 'own' };
    const [one, other] = await Promise.all([this.parts.hasAccount(asked.id), this.parts.hasAccount(shows.id)]);
    if (one && other) return { refused: 'two-accounts' };
    return other ? { code: code.id, into: shows, other: asked } : { code: code.id, into: asked, other: shows };
  }
}
