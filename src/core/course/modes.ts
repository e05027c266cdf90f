// How an activity presents and engages: the table behind "corrective instruction must differ".

/** What learners do, from taking in to doing with others. */
export type Engagement = 'receive' | 'practise' | 'build' | 'interact';

export interface Mode {
  readonly presentation: string;
  readonly engagement: Engagement;
  /** What learners do, in a word. */
  readonly activity: string;
  readonly social: string;
  /** Usual length in minutes, from and to. */
  readonly minutes: readonly [number, number];
}

function mode(
  presentation: string,
  engagement: Engagement,
  activity: string,
  social: string,
  from: number,
  to: number,
): Mode {
  return { presentation, engagement, activity, social, minutes: [from, to] };
}

/** Modes with their facets; after Guskey's catalogue of correctives and a review of what makes them differ. */
export const MODES = {
  lecture: mode('spoken', 'receive', 'listen', 'class', 20, 50),
  reading: mode('text', 'receive', 'read', 'alone', 10, 40),
  'alt-text': mode('text from another source', 'receive', 'read', 'alone', 10, 40),
  video: mode('audiovisual', 'receive', 'watch', 'alone', 5, 20),
  demonstration: mode('live action', 'receive', 'watch', 'class', 5, 20),
  analogy: mode('narrative', 'receive', 'relate', 'any', 5, 15),
  story: mode('narrative', 'receive', 'relate', 'any', 5, 15),
  'worked-example': mode('stepwise', 'receive', 'follow', 'alone or in pairs', 10, 20),
  'guided-practice': mode('tasks with feedback', 'practise', 'solve', 'alone or with the teacher', 15, 30),
  drill: mode('prompts', 'practise', 'retrieve', 'alone', 5, 15),
  flashcards: mode('prompts', 'practise', 'retrieve', 'alone', 5, 15),
  'error-analysis': mode('wrong solutions', 'practise', 'find and mend', 'alone or in pairs', 10, 20),
  simulation: mode('interactive', 'practise', 'manipulate', 'alone or in pairs', 15, 30),
  manipulative: mode('physical', 'practise', 'handle', 'pair or group', 20, 45),
  lab: mode('physical', 'practise', 'handle', 'pair or group', 20, 45),
  game: mode('rules', 'practise', 'play', 'any', 15, 30),
  diagram: mode('visual', 'build', 'annotate', 'alone or in pairs', 15, 30),
  'concept-map': mode('visual', 'build', 'annotate', 'alone or in pairs', 15, 30),
  project: mode('product', 'build', 'make', 'group', 45, 240),
  case: mode('product', 'build', 'make', 'group', 45, 240),
  'peer-tutoring': mode('dialogue', 'interact', 'explain and ask', 'pair', 15, 30),
  tutoring: mode('dialogue', 'interact', 'respond', 'one to one', 10, 30),
  'small-group-reteach': mode('spoken with board', 'interact', 'answer', 'three to eight', 15, 30),
  'cooperative-team': mode('tasks', 'interact', 'agree', 'group', 20, 40),
  discussion: mode('dialogue', 'interact', 'discuss', 'group or class', 15, 30),
} as const satisfies Record<string, Mode>;

export type ModeName = keyof typeof MODES;

export function modeNamed(name: string): Mode | undefined {
  return Object.hasOwn(MODES, name) ? MODES[name as ModeName] : undefined;
}

/** Descriptions for completion, hover and schema. */
export const MODE_DOCS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MODES).map(([name, { presentation, engagement, activity, social, minutes }]) => [
    name,
    `Presents: ${presentation}. Learners ${engagement} (${activity}), ${social}; usually ${minutes[0]}–${minutes[1]} minutes.`,
  ]),
);
