// Snippets for whole files: each type’s frontmatter and body, in a file that has no frontmatter yet.
import { CompletionItemKind } from 'vscode-languageserver-types';
import { FILE_TYPES, type FileType } from '../core/course/fields.js';
import { FILE_TYPE_DOCS } from '../core/course/file-types.js';
import { MODES } from '../core/course/modes.js';
import { formativeForms } from '../core/model/coverage.js';
import type { Activity, Course, Unit } from '../core/model/types.js';
import { correctiveMode } from '../core/scaffold/corrective-mode.js';
import { newActivity } from '../core/scaffold/new-activity.js';
import { newAssessment } from '../core/scaffold/new-assessment.js';
import { newCourse } from '../core/scaffold/new-course.js';
import { newUnit } from '../core/scaffold/new-unit.js';
import { wordsFor } from '../core/scaffold/words.js';
import { markdownFile } from '../core/scaffold/yaml-text.js';
import type { Suggestion } from './completion-item.js';
import { restOfLine } from './lines.js';
import { type Gap, gap, templateSnippet } from './template.js';

/** How much of a file is still to be written. */
export interface FilePlace {
  /** What stands on the line and gives way: a word, or the first hyphens of a fence. */
  readonly typed: string;
  /** `both`: frontmatter with fences and body; `head`: the same without body; `open`: the first fence stands;
   * `keys`: both fences stand. */
  readonly missing: 'both' | 'head' | 'open' | 'keys';
}

/** Undefined where a file has frontmatter, or where the cursor stands behind other words. */
export function filePlace(text: string, offset: number): FilePlace | undefined {
  const before = /^\s*(?:(---[ \t]*(?:\r\n|\r|\n))[ \t]*([\p{L}-]*)|([\p{L}]*|-{1,3}))$/u.exec(
    text.slice(0, offset),
  );
  const line = restOfLine(text, offset);
  if (!before || line.trim() !== '') return undefined;
  const rest = text.slice(offset + line.length);
  const [, fence, inside, typed = ''] = before;
  if (fence === undefined) return { typed, missing: rest.trim() === '' ? 'both' : 'head' };
  if (rest.trim() === '') return { typed: inside ?? '', missing: 'open' };
  return /^\s*---[ \t]*(?:[\r\n]|$)/.test(rest) ? { typed: inside ?? '', missing: 'keys' } : undefined;
}

/**
 * @param unit the unit to which a new file here most likely belongs
 */
export function fileSuggestions(
  course: Course | undefined,
  unit: Unit | undefined,
  { typed, missing }: FilePlace,
  eol: string,
): readonly Suggestion[] {
  const { todo } = wordsFor(course?.language ?? 'en');
  const known = new Set<FileType>(course ? ['course'] : []);
  return FILE_TYPES.map(type => {
    const { text, gaps } = template(type, course, unit);
    const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(text) ?? [];
    const shown = {
      both: text,
      head,
      open: text.slice('---\n'.length),
      keys: head.slice('---\n'.length, -'\n---\n'.length),
    }[missing];
    const words = missing === 'both' || missing === 'open' ? ', with its body' : '';
    return {
      label: `new ${type}`,
      kind: CompletionItemKind.Snippet,
      detail: `frontmatter${body.trim() === '' ? '' : words}`,
      doc: FILE_TYPE_DOCS[type],
      filter: /^-/.test(typed) ? `${typed}${type}` : `${type} new ${type}`,
      snippet: templateSnippet(shown, gaps, todo, eol),
      // A course has one course file.
      group: known.has(type) ? 6 : 4,
    };
  });
}

interface Template {
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** A scaffolded file with gaps for what only the author knows. */
function template(type: FileType, course: Course | undefined, near: Unit | undefined): Template {
  const language = course?.language ?? 'en';
  const title = gap('title', 'Title');
  const id = gap('id', `${type}-id`);
  const others = (course?.units ?? []).filter(other => other !== near);
  const unit = gap(
    'unit',
    ...[...(near ? [near] : []), ...others].map(other => other.id),
    ...(course?.units.length ? [] : ['unit-id']),
  );
  const base = { language, title: title.word };
  switch (type) {
    case 'course':
      return { text: newCourse({ ...base, id: id.word }).text, gaps: [id, title] };
    case 'unit': {
      const outcome = gap('outcome', 'outcome-id');
      const words = gap('text', language.startsWith('en') ? 'Explain …' : '…');
      const outcomes = [{ id: outcome.word, text: words.word }];
      return { text: newUnit({ ...base, id: id.word, outcomes }).text, gaps: [id, title, outcome, words] };
    }
    case 'lesson':
    case 'corrective':
    case 'enrichment': {
      const outcome = gap(
        'outcome',
        ...(near?.outcomes.length ? near.outcomes.map(other => other.id) : ['outcome-id']),
      );
      const mode = modeGap(type, near);
      const minutes = gap('minutes', type === 'lesson' ? '45' : '25');
      const text = newActivity({ ...base, role: type, unit: unit.word, outcomes: [outcome.word] })
        .text.replace(/\n---\n/, `\nmode: ${mode.word}\nminutes: ${minutes.word}\n---\n`)
        .replace('“…”. ', `“${mode.word}”. `);
      return { text, gaps: [unit, title, outcome, mode, minutes] };
    }
    case 'assessment': {
      const form = gap('form', nextForm(near));
      const { text } = newAssessment({
        ...base,
        unit: unit.word,
        unitTitle: '',
        form: form.word,
        purpose: 'formative',
        items: [],
      });
      return { text, gaps: [unit, title, form] };
    }
    case 'framework': {
      const code = gap('code', 'CODE.1');
      const words = gap('text', 'What the standard asks.');
      const head = [
        'type: framework',
        `id: ${id.word}`,
        `title: ${title.word}`,
        'items:',
        `  - code: ${code.word}`,
        `    text: ${words.word}`,
      ];
      return { text: markdownFile(head, `# ${title.word}`), gaps: [id, title, code, words] };
    }
  }
}

function modeGap(type: Activity['role'], unit: Unit | undefined): Gap {
  const lessons = (unit?.lessons ?? []).flatMap(({ modes }) => modes.map(({ value }) => value));
  const usual = {
    lesson: 'demonstration',
    enrichment: 'project',
    corrective: correctiveMode(lessons),
  } as const;
  const first = usual[type];
  return gap('mode', first, ...Object.keys(MODES).filter(name => name !== first));
}

/** The first letter that no formative form of the unit has. */
function nextForm(unit: Unit | undefined): string {
  const taken = new Set((unit ? formativeForms(unit) : []).map(({ name }) => name));
  return ['A', 'B', 'C', 'D'].find(name => !taken.has(name)) ?? 'A';
}
