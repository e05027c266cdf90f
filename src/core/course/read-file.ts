// Reads one file: text → head and body → its part of the course, with everything that is wrong in its form.
import type { BodyFacts } from '../markdown/facts.js';
import { parseMarkdown } from '../markdown/processor.js';
import { readBody } from '../markdown/read-body.js';
import type { Span } from '../text/span.js';
import { entryOf, type YamlMapping, type YamlProblem } from '../yaml/node.js';
import { readYaml } from '../yaml/read.js';
import type { CourseFile } from './course-file.js';
import { FILE_FIELDS, type FileType, isFileType } from './fields.js';
import { findHead, type Head, mayBeCourseFile } from './head.js';
import { Places } from './located.js';
import type { Part, SectionPart } from './part.js';
import type { Problem } from './problem.js';
import { type FieldReading, FRONTMATTER_RULES, readRecord } from './read-fields.js';
import { readSectionPart } from './read-sections.js';
import { commentSuppressions, frontmatterSuppressions } from './suppressions.js';

/** Bodies longer than this are not read: Markdown parsing has inputs whose time grows with the square. */
export const MAX_LENGTH = 1_000_000;

/** The newest version of the course format that this program knows. */
export const FORMAT_VERSION = 1;

const TYPE_WORDS: Readonly<Record<FileType, string>> = {
  course: 'a course',
  unit: 'a unit',
  lesson: 'a lesson',
  assessment: 'an assessment',
  corrective: 'a corrective',
  enrichment: 'an enrichment',
  framework: 'a framework',
};

/**
 * @param path relative to the project's root, with `/`
 * @param text without byte order mark
 * @param ruleSettings reads the course's `rules`
 * @returns undefined for a file that is not part of any course: no frontmatter, or no known `type`
 */
export function readCourseFile(
  path: string,
  text: string,
  ruleSettings: FieldReading['ruleSettings'],
): CourseFile | undefined {
  const head = mayBeCourseFile(text) ? findHead(text) : undefined;
  if (!head) return undefined;
  const yaml = readYaml(text.slice(head.yaml.start, head.yaml.end), head.yaml.start);
  const root = yaml.root?.kind === 'mapping' ? yaml.root : undefined;
  const typeEntry = root && entryOf(root, 'type');
  const type = typeEntry?.value.kind === 'scalar' ? typeEntry.value.text : undefined;
  if (!root || !typeEntry || !isFileType(type)) return undefined;

  const places = new Places();
  const problems: Problem[] = [...head.problems, ...yaml.problems.map(problem => yamlProblem(problem, text))];
  const at = places.add({ start: typeEntry.key.start, end: typeEntry.value.end });
  const fields = readRecord(
    root,
    FILE_FIELDS[type],
    {
      places,
      problems,
      what: TYPE_WORDS[type],
      rules: FRONTMATTER_RULES,
      ...(ruleSettings && { ruleSettings }),
    },
    head.fence,
  );
  checkVersion(root, problems);
  const body = readableBody(text, head, type, problems);
  const sections = body.sections.map(section => readSectionPart(section, places, problems));
  const part = buildPart(type, at, fields, sections, body, places);
  const table = places.table();
  return {
    path,
    part: freed(part),
    places: table,
    problems: freed(problems),
    suppressions: freed([
      ...frontmatterSuppressions(part, table, { start: 0, end: text.length }),
      ...body.comments.flatMap(comment => commentSuppressions(text, comment)),
    ]),
    body: freed({
      headings: body.headings,
      links: body.links,
      anchors: body.anchors,
      comments: body.comments,
      prose: body.prose,
      ...(body.title && { title: body.title }),
    }),
    length: text.length,
  };
}

/**
 * A copy whose strings stand for themselves. A piece cut out of a text keeps the whole text alive in JavaScript engines,
 * so that every file would stay in memory for the sake of one of its words.
 */
function freed<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

function buildPart(
  type: FileType,
  at: number,
  fields: Part['fields'],
  sections: readonly SectionPart[],
  body: BodyFacts,
  places: Places,
): Part {
  const named = 'title' in fields ? fields.title : undefined;
  const title = named ?? (body.title && { value: body.title.text, at: places.add(body.title) });
  // Prose has a line for each block with words; headings alone say nothing.
  const lines = body.prose === '' ? 0 : body.prose.split('\n').length;
  const hasProse = lines > body.headings.filter(({ text }) => text !== '').length;
  // `type` and `fields` belong together by construction; the union cannot express it.
  return { type, at, fields, sections, hasProse, ...(title && { title }) } as Part;
}

function yamlProblem(problem: YamlProblem, text: string): Problem {
  const { start, end, message, help, related, quote } = problem;
  return {
    rule: problem.code === 'duplicate-key' ? 'format-duplicate-key' : 'format-syntax',
    start,
    end,
    message,
    help,
    ...(related && { related: [related] }),
    ...(quote && {
      fixes: [
        {
          title: 'Put the value in quotes',
          safe: true,
          edits: [{ ...quote, text: quoted(text.slice(quote.start, quote.end)) }],
        },
      ],
    }),
  };
}

/** Single quotes where the value itself holds double quotes or backslashes, which double quotes would change. */
export function quoted(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function checkVersion(root: YamlMapping, problems: Problem[]): void {
  const value = entryOf(root, 'format')?.value;
  if (value?.kind !== 'scalar' || typeof value.value !== 'number' || value.value <= FORMAT_VERSION) return;
  problems.push({
    rule: 'format-version',
    start: value.start,
    end: value.end,
    message: `This course is written in format ${value.value}, and this version of Bloomery knows formats up to ${FORMAT_VERSION}.`,
    help: 'Update Bloomery. What it says about this course may be wrong until then.',
  });
}

const NO_BODY: BodyFacts = { headings: [], links: [], anchors: [], comments: [], sections: [], prose: '' };

function readableBody(text: string, head: Head, type: FileType, problems: Problem[]): BodyFacts {
  if (text.length > MAX_LENGTH) {
    problems.push(
      unreadBody(
        head.fence,
        `This file has ${text.length.toLocaleString('en')} characters; only its frontmatter was read.`,
      ),
    );
    return NO_BODY;
  }
  // A head that Markdown does not know as one is blanked out, so that the body keeps its offsets.
  const visible = head.irregular
    ? text.slice(0, head.bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(head.bodyStart)
    : text;
  try {
    return readBody(text, parseMarkdown(visible), type === 'assessment');
  } catch {
    // The Markdown parser recurses; a hostile file can exhaust the stack.
    problems.push(
      unreadBody(
        head.fence,
        'The body of this file is nested too deeply to be read; only its frontmatter was.',
      ),
    );
    return NO_BODY;
  }
}

function unreadBody({ start, end }: Span, message: string): Problem {
  return { rule: 'file-too-large', start, end, message, help: 'Split the file into several smaller ones.' };
}
