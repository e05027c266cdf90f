// The words that begin an answer or an explanation, in every language a course may be written in.

export const ANSWER_LABELS = ['Answer', 'Respuesta', 'Antwort', 'Lösung', 'Réponse', 'Resposta'];
export const EXPLANATION_LABELS = [
  'Explanation',
  'Explicación',
  'Explicacion',
  'Erklärung',
  'Begründung',
  'Explication',
  'Explicação',
];

const LABELS = new Map<string, 'answer' | 'explanation'>([
  ...ANSWER_LABELS.map(word => [word.toLowerCase(), 'answer'] as const),
  ...EXPLANATION_LABELS.map(word => [word.toLowerCase(), 'explanation'] as const),
]);

export interface Label {
  readonly kind: 'answer' | 'explanation';
  readonly word: string;
  /** Length of the label with its colon and the blanks after it. */
  readonly length: number;
}

/** Reads the label with which a paragraph's source begins; French puts a blank before the colon, emphasis is allowed. */
export function readLabel(source: string): Label | undefined {
  const match =
    /^(?:\*\*|__|\*|_)?(\p{L}+)(?:\*\*|__|\*|_)?[ \u00a0\u202f]?[:：](?:\*\*|__|\*|_)?[ \t]*/u.exec(source);
  if (!match) return undefined;
  const kind = LABELS.get(match[1]!.toLowerCase());
  return kind && { kind, word: match[1]!, length: match[0].length };
}
