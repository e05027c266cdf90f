// key-leak: the right answer given away in a comment, an image's description or an address.
import type { Fix } from '../course/fix.js';
import { wordsOption } from '../lint/options.js';
import { fileRule } from '../lint/rule.js';

const options = {
  targets: wordsOption('More words that give a key away when a letter, number or colon follows them.'),
};

const WORDS = [
  ...['ans', 'answer', 'answers', 'key', 'solution', 'correct', 'correct answer', 'right answer'],
  ...['respuesta', 'respuesta correcta', 'clave', 'solución'],
  ...['antwort', 'lösung', 'richtig', 'richtige antwort'],
  ...['réponse', 'bonne réponse', 'solution', 'corrigé'],
  ...['resposta', 'resposta certa', 'gabarito', 'solução'],
];
const FILE_WORDS =
  /(?:^|[/_.\s-])(?:answer[-_ ]?key|answers?|key|solution|correct|respuesta|clave|l(?:ö|oe)sung|corrige|gabarito)s?[-_ .]/i;

interface Leak {
  readonly where: 'comment' | 'alt' | 'address';
  readonly text: string;
}

export const keyLeak = fileRule<Leak, typeof options>({
  name: 'key-leak',
  step: 'integrity',
  severity: 'error',
  checks: 'Comments, image descriptions and addresses in an assessment do not name the right answer.',
  why: 'What stands in the page’s source reaches learners: a result then shows who looked, not who has learned.',
  sources: ['Secure form practice'],
  fixes: 'safe',
  options,
  *detect({ file }, { targets }) {
    if (file.part.type !== 'assessment') return;
    const telling = pattern([...WORDS, ...targets]);
    for (const { start, end, text } of file.body.comments) {
      if (/^bloomery-ignore\b/.test(text) || !telling.test(text)) continue;
      yield { at: { file: file.path, start, end }, data: { where: 'comment', text } };
    }
    for (const { kind, url, whole, text } of file.body.links) {
      const at = { file: file.path, ...whole };
      if (kind === 'image' && telling.test(text)) yield { at, data: { where: 'alt', text } };
      else if (FILE_WORDS.test(decode(url.replace(/^[^?#]*\/\/[^/]*/, ''))))
        yield { at, data: { where: 'address', text: url } };
    }
  },
  word: ({ where, text }) => ({
    message: {
      comment: `This comment names the answer (“${text}”), and comments are part of the page that learners get.`,
      alt: `The image’s description names the answer (“${text}”).`,
      address: `The address “${text}” gives the answer away.`,
    }[where],
    help:
      where === 'comment'
        ? 'Remove it. The key belongs into “[x]”, “Answer:” and “Explanation:”, which student papers leave out.'
        : 'Describe or name the file by what it shows.',
  }),
  fix({ at, data }, input): readonly Fix[] {
    if (data.where !== 'comment') return [];
    const { start, end } = input.span(at);
    const text = input.text(at.file) ?? '';
    // A comment on lines of its own goes with its line end.
    const alone =
      /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end));
    return [
      {
        title: 'Remove the comment',
        safe: true,
        edits: [{ start, end: end + (alone ? alone[0].length : 0), text: '' }],
      },
    ];
  },
});

/** A telling word followed by a colon or equals sign, or by a single letter or number as the whole rest. */
function pattern(words: readonly string[]): RegExp {
  const any = words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any})(?:\\s+(?:is|es|ist|est|é))?\\s*(?:[:=]|\\s\\(?(?:[A-Ha-h]|\\d{1,3})\\)?\\s*\\.?$)`,
    'iu',
  );
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
