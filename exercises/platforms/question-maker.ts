import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { findDrill } from '../drills/find-drill.ts';
import { openDrill } from '../drills/open-drill.ts';
import { prepare } from '../drills/prepared-drill.ts';
import { inLanguage, type ExportLanguage } from '../export/export-language.ts';
import { drawTasks, type DrawnTask } from '../packs/draw-tasks.ts';
import type { TaskPack } from '../packs/task-pack.ts';
import { makeField } from './make-field.ts';
import type { Question, QuestionSet } from './question.ts';
import { QuestionBody } from './question-body.ts';
import { questionPicture } from './question-picture.ts';

export interface MadeQuestions {
  readonly set: QuestionSet;
  /** Places of tasks, from 1, that ask for no number: choices, derivatives in letters and mistakes to find. */
  readonly leftOut: readonly number[];
}

/**
 * Makes questions of what a pack asks for in numbers, one drill after the other. Where everybody gets another drill of a
 * task, the platform has the one of a learner without a name.
 */
export class QuestionMaker {
  readonly #drawn: Outcome<readonly DrawnTask[]>;
  readonly #questions: Question[] = [];
  readonly #leftOut = new Set<number>();
  #made = 0;
  #problem: Outcome<never> | undefined;

  constructor(
    private readonly pack: TaskPack,
    private readonly language: ExportLanguage,
  ) {
    this.#drawn = drawTasks(pack, '');
  }

  /** How many drills there are. */
  get of(): number {
    return this.#tasks.length;
  }

  /** How many of them are done. */
  get made(): number {
    return this.#made;
  }

  get isDone(): boolean {
    return this.#problem !== undefined || this.#made >= this.#tasks.length;
  }

  /** Makes the question of the next drill. */
  next(): void {
    const drawn = this.#tasks[this.#made];
    if (!drawn || this.isDone) return;
    this.#made += 1;
    const question = this.#question(drawn);
    if (!question.ok) this.#problem = question;
    else if (question.value) this.#questions.push(question.value);
    else this.#leftOut.add(drawn.task);
  }

  /** What was made once it is done. Fails where no task asks for a number. */
  result(): Outcome<MadeQuestions> {
    if (this.#problem) return this.#problem;
    if (!this.#drawn.ok) return this.#drawn;
    if (this.#questions.length === 0) return failure({ code: 'asks-no-number' });
    const { title, introduction = '' } = this.pack;
    const set = { title, introduction, language: this.language, questions: this.#questions };
    return success({ set, leftOut: [...this.#leftOut] });
  }

  get #tasks(): readonly DrawnTask[] {
    return this.#drawn.ok ? this.#drawn.value : [];
  }

  /** Undefined where a drill asks for no number, or for one that is not finite. */
  #question({ drill, network, formula, mode, task, part, points, retries }: DrawnTask): Outcome<Question | undefined> {
    if (drill.startsWith('mistakes/')) return success(undefined);
    const found = findDrill({ drill, network, formula });
    if (!found.ok) return found;
    const opened = openDrill({ drill, network, formula, mode });
    if (!opened.ok) return opened;
    const prepared = prepare(found.value, mode);
    const body = new QuestionBody(opened.value, this.language);
    const fields = [...body.fields].flatMap(
      ([quantity, name]) => makeField(prepared, quantity, name, this.language) ?? [],
    );
    if (fields.length === 0 || fields.length < body.fields.size) return success(undefined);
    const isOfSeveral = this.#tasks.some((other) => other.task === task && other.part !== part);
    const number = isOfSeveral ? `${task}-${part}` : String(task);
    const id = `task-${number}`;
    const picture = questionPicture(opened.value, id, this.language);
    return success({
      id,
      title: `${number}. ${inLanguage(opened.value.title, this.language)}`,
      points,
      isExam: mode === 'exam',
      retries,
      body: body.elements(picture),
      picture,
      fields,
    });
  }
}
