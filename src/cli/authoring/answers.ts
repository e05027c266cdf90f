// What a command needs to know: from its flags, else by asking, else it names the flags that are missing.
import { type Io, UsageError } from '../io.js';
import type { ChoiceQuestion, TextQuestion } from '../prompter.js';

export class Answers {
  readonly #io: Io;
  readonly #missing: string[] = [];

  constructor(io: Io) {
    this.#io = io;
  }

  /** A text that must not be empty; `''` where it is missing. */
  async text(flag: string, given: string | undefined, question: TextQuestion): Promise<string> {
    const problem = (answer: string): string | undefined =>
      answer.trim() === '' ? `${flag} must not be empty.` : question.problem?.(answer.trim());
    if (given !== undefined) {
      const wrong = problem(given);
      if (wrong) throw new UsageError(wrong);
      return given.trim();
    }
    if (!this.#io.interactive) return this.#miss(flag, '');
    const asked = (answer: string): string | undefined =>
      answer.trim() === '' ? 'Please write something.' : problem(answer);
    return (await this.#io.prompter.text({ ...question, problem: asked })).trim();
  }

  /** Texts until an empty one ends the list. */
  async texts(
    flag: string,
    given: readonly string[] | undefined,
    question: { readonly message: string; readonly placeholder?: string; readonly optional?: boolean },
  ): Promise<readonly string[]> {
    if (given !== undefined) {
      if (given.some(text => text.trim() === '')) throw new UsageError(`${flag} must not be empty.`);
      return given.map(text => text.trim());
    }
    if (!this.#io.interactive) return question.optional ? [] : this.#miss(flag, []);
    const texts: string[] = [];
    for (;;) {
      const first = texts.length === 0 && !question.optional;
      const answer = await this.#io.prompter.text({
        message: `${question.message} ${texts.length + 1}${first ? '' : ' (leave empty to go on)'}`,
        ...(question.placeholder !== undefined && { placeholder: question.placeholder }),
        problem: text => (first && text.trim() === '' ? 'Please write at least one.' : undefined),
      });
      if (answer.trim() === '') return texts;
      texts.push(answer.trim());
    }
  }

  /** One of several values; the flag’s value must be checked by the caller. Undefined where it is missing. */
  async choice(
    flag: string,
    given: string | undefined,
    question: ChoiceQuestion,
    otherwise?: string,
  ): Promise<string | undefined> {
    if (given !== undefined) return given;
    if (this.#io.interactive) return this.#io.prompter.choice(question);
    return otherwise ?? this.#miss(flag, undefined);
  }

  async choices(
    flag: string,
    given: readonly string[] | undefined,
    question: Omit<ChoiceQuestion, 'initial'>,
  ): Promise<readonly string[]> {
    if (given !== undefined) return given;
    return this.#io.interactive ? this.#io.prompter.choices(question) : this.#miss(flag, []);
  }

  /** Ends the command if something is missing, naming all of it. */
  complete(): void {
    if (this.#missing.length === 0) return;
    throw new UsageError(
      `Missing: ${this.#missing.join(', ')}. Without a terminal to ask at, the command takes everything from its flags; “--help” explains them.`,
    );
  }

  #miss<T>(flag: string, value: T): T {
    this.#missing.push(flag);
    return value;
  }
}
