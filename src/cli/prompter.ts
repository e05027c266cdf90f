// Asking questions, as commands see it; the terminal and tests each bring their own.

export interface Choice {
  readonly value: string;
  /** A word or two behind the value. */
  readonly hint?: string;
}

export interface TextQuestion {
  readonly message: string;
  /** Stands there already and can be changed. */
  readonly initial?: string;
  /** Shown while nothing is typed. */
  readonly placeholder?: string;
  /** What is wrong with an answer; undefined accepts it. */
  readonly problem?: (answer: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial?: string;
}

/** Every question rejects with `CancelledError` where the user gives up. */
export interface Prompter {
  text(question: TextQuestion): Promise<string>;
  choice(question: ChoiceQuestion): Promise<string>;
  /** At least one. */
  choices(question: Omit<ChoiceQuestion, 'initial'>): Promise<readonly string[]>;
}
