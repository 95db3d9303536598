import type { Reply, Turn } from '../../src/bot/turn';
import type { Limits } from '../../src/ledger/limits';
import type { Schedules } from '../../src/ledger/schedules';
import type { Books, Question } from '../../src/reports/report';
import type { QuestionName } from '../../src/understanding/question/words';
import type { Draw } from '../draw';

/** A question about the ledger, as a message or a button asks it. */
export interface Asked extends Question {
  readonly name: QuestionName;
  /** Minor units of the person's currency: what "can I afford 60?" is about. */
  readonly amount?: number;
  /** Categories held against the one named first. */
  readonly besides?: readonly string[];
  /** The only day of the week that is asked of: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
}

/** How one question is answered: a sentence with the figure, then the picture or the list, then the likely next questions. */
export interface Answer {
  readonly id: QuestionName;
  answer(asked: Asked, turn: Turn, means: AnswerMeans): Promise<Reply>;
}

/** What answers work with. */
export interface AnswerMeans {
  readonly books: Books;
  readonly draw: Draw;
  readonly limits: Pick<Limits, 'book' | 'touched' | 'standings'>;
  readonly schedules: Pick<Schedules, 'list'>;
}
