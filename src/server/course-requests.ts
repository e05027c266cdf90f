// Answers what the extension asks beyond the language server protocol: the course tree, new files, tables.
import type { Connection } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-types';
import { wordsFor } from '../core/scaffold/words.js';
import { rangeIn } from '../language/action.js';
import { authoringChoices } from '../language/authoring-choices.js';
import { counterpartsAt, formsParallelTo } from '../language/counterparts.js';
import { courseTable } from '../language/course-table.js';
import { countsOf, courseTree, formNode } from '../language/course-tree.js';
import { type MadeFiles, newFiles } from '../language/new-files.js';
import { type LanguageView, offsetAt, rangeOf } from '../language/view.js';
import {
  AUTHORING_CHOICES,
  type AuthoringChoicesParams,
  CHECK,
  type CheckResult,
  COUNTERPARTS,
  COURSE_TABLE,
  COURSE_TREE,
  type CourseTreeResult,
  type InCourse,
  NEW_FILES,
  type NewFilesParams,
  type NewFilesResult,
  PARALLEL_FORMS,
  type ParallelFormsResult,
} from './protocol.js';
import type { Placed, Workspace } from './workspace.js';

export function addCourseRequests(connection: Connection, workspace: Workspace): void {
  /** Everything that is known now has been worked through. */
  const settled = () => Promise.all(workspace.roots().map(root => root.settled()));
  const placed = async (uri: string): Promise<Placed | undefined> => {
    const found = workspace.find(uri);
    await found?.root.settled();
    return found;
  };

  connection.onRequest(COURSE_TREE, async (): Promise<CourseTreeResult> => {
    await settled();
    const roots = workspace.roots();
    return {
      loaded: roots.every(root => root.loaded),
      courses: roots.flatMap(root => [...courseTree(root)]),
    };
  });
  connection.onRequest(CHECK, async (): Promise<CheckResult> => {
    await settled();
    const result = { courses: 0, files: 0, errors: 0, warnings: 0, infos: 0 };
    for (const root of workspace.roots()) {
      const paths = [...root.project.paths()];
      const { errors, warnings, infos } = countsOf(root, paths);
      result.courses += root.project.courses().length;
      result.files += paths.length;
      result.errors += errors;
      result.warnings += warnings;
      result.infos += infos;
    }
    return result;
  });
  connection.onRequest<NewFilesResult, void>(
    NEW_FILES,
    async (params: NewFilesParams): Promise<NewFilesResult> => {
      const place = await placed(params.uri);
      if (!place) return { refusal: 'The folder belongs to no folder of the workspace.' };
      const made = newFiles(place.root, place.path, params);
      return 'refusal' in made ? made : asResult(place.root, made);
    },
  );
  connection.onRequest(AUTHORING_CHOICES, async (params: AuthoringChoicesParams) => {
    const place = params.uri === undefined ? undefined : await placed(params.uri);
    return authoringChoices(place?.root, place?.path, params);
  });
  connection.onRequest(COUNTERPARTS, async ({ uri, position }: InCourse & { position: Position }) => {
    const place = await placed(uri);
    if (!place) return [];
    return counterpartsAt(place.root, place.path, offsetAt(place.root, place.path, position));
  });
  connection.onRequest(PARALLEL_FORMS, async ({ uri }: InCourse): Promise<ParallelFormsResult> => {
    const place = await placed(uri);
    const parallel = place && formsParallelTo(place.root, place.path);
    return parallel ? parallel.others.map(form => formNode(place.root, parallel.course, form)) : [];
  });
  connection.onRequest(COURSE_TABLE, async ({ uri }: InCourse): Promise<string | null> => {
    const place = await placed(uri);
    return (place && courseTable(place.root, place.path)) ?? null;
  });
}

function asResult(view: LanguageView, { files, edits, language }: MadeFiles): NewFilesResult {
  const [first] = files;
  if (!first) return { refusal: 'There is nothing to write.' };
  // Where the author goes on: the first place that is left to be filled in.
  const at = first.text.indexOf(wordsFor(language).todo);
  const length = at < 0 ? 0 : /^[^\r\n]*/.exec(first.text.slice(at))![0].length;
  const start = Math.max(0, at);
  return {
    files: files.map(({ path, text }) => ({ uri: view.uri(path), text })),
    edits: edits.map(({ path, edit }) => ({
      uri: view.uri(path),
      edits: [{ range: rangeOf(view, path, edit), newText: edit.text }],
    })),
    show: { uri: view.uri(first.path), range: rangeIn(first.text, { start, end: start + length }) },
  };
}
