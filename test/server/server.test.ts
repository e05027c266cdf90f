// The language server over the protocol: findings that arrive and leave, and the same findings as on the command line.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  FileChangeType,
  HoverRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { nodeFiles } from '../../src/files/node.js';
import { cli } from '../support/cli.js';
import { COURSE } from '../support/courses.js';
import { FOLDER, type Session, startSession } from '../support/language-client.js';

const UNIT =
  '---\ntype: unit\nid: eq\ntitle: Equations\noutcomes:\n  - { id: solve, text: Solve equations. }\n---\n\nOverview.\n';
const LESSON = '---\ntype: lesson\nunit: eq\noutcomes: [solve]\nmode: reading\n---\n\n# Text\n';
const TEXTS = { 'course.md': COURSE, 'unit.md': UNIT, 'lesson.md': LESSON };
const uri = (file: string) => `${FOLDER}/${file}`;

describe('the language server', () => {
  let session: Session;

  afterEach(() => session.end());

  const rules = (file: string) => (session.diagnostics.get(uri(file)) ?? []).map(({ code }) => code);

  it('sends findings of the whole course, with a link to the rule’s page', async () => {
    session = await startSession(TEXTS);
    await session.until(() => rules('unit.md').includes('assessment-missing'));
    const [finding] = session.diagnostics.get(uri('unit.md'))!;
    assert.equal(finding!.source, 'bloomery');
    assert.match(finding!.codeDescription!.href, /docs\/rules\/assessment-missing\.md$/);
  });

  it('takes findings back when they are mended, and sends only lists that changed', async () => {
    session = await startSession({ ...TEXTS, 'lesson.md': LESSON.replace('[solve]', '[solv]') });
    await session.until(() => rules('lesson.md').includes('reference-unknown'));
    await session.open(uri('lesson.md'), LESSON.replace('[solve]', '[solv]'));
    const before = session.sent();
    await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri('lesson.md'), version: 2 },
      contentChanges: [
        { range: { start: { line: 3, character: 15 }, end: { line: 3, character: 15 } }, text: 'e' },
      ],
    });
    await session.until(() => rules('lesson.md').length === 0);
    assert.ok(session.sent() - before <= 2, `${session.sent() - before} lists`);
  });

  it('goes back to the file on disk when a changed document is closed', async () => {
    session = await startSession(TEXTS);
    await session.until(() => rules('unit.md').length > 0);
    await session.open(uri('lesson.md'), LESSON.replace('[solve]', '[nobody]'));
    await session.until(() => rules('lesson.md').includes('reference-unknown'));
    await session.client.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri: uri('lesson.md') },
    });
    await session.until(() => rules('lesson.md').length === 0);
  });

  it('leaves no finding behind when a file or a folder is deleted', async () => {
    session = await startSession({
      'a/course.md': COURSE,
      'a/unit.md': UNIT,
      'a/deep/lesson.md': LESSON.replace('solve', 'nobody'),
    });
    await session.until(() => rules('a/unit.md').length > 0 && rules('a/deep/lesson.md').length > 0);
    for (const file of ['a/course.md', 'a/unit.md', 'a/deep/lesson.md'])
      session.files.remove(`/course/${file}`);
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uri('a'), type: FileChangeType.Deleted }],
    });
    await session.until(() => [...session.diagnostics.values()].every(list => list.length === 0));
  });

  it('answers completion, hover, definition and rename', async () => {
    session = await startSession(TEXTS);
    await session.open(uri('lesson.md'), LESSON);
    const at = { textDocument: { uri: uri('lesson.md') }, position: { line: 3, character: 13 } };
    const completion = await session.client.sendRequest(CompletionRequest.type, at);
    const items = Array.isArray(completion) ? completion : (completion?.items ?? []);
    assert.ok(items.some(({ label }) => label === 'solve'));
    const hover = await session.client.sendRequest(HoverRequest.type, at);
    assert.match(JSON.stringify(hover), /Solve equations\./);
    const definition = await session.client.sendRequest(DefinitionRequest.type, at);
    assert.match(JSON.stringify(definition), /unit\.md/);
    const edit = await session.client.sendRequest(RenameRequest.type, { ...at, newName: 'solve-two-step' });
    assert.deepEqual(Object.keys(edit?.changes ?? {}).sort(), [uri('lesson.md'), uri('unit.md')]);
    await assert.rejects(
      session.client.sendRequest(RenameRequest.type, { ...at, newName: 'two words' }),
      /cannot be an id/,
    );
  });

  it('finds the same as the command line, to the letter', async () => {
    const root = 'samples/first-draft';
    const names = (readdirSync(root, { recursive: true }) as string[])
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => name.endsWith('.md'));
    session = await startSession(
      Object.fromEntries(names.map(name => [name, readFileSync(path.join(root, name), 'utf8')])),
    );
    const { out } = await cli(['check', '--format', 'json', '.'], {
      fileSystem: nodeFiles,
      cwd: path.resolve(root),
    });
    const expected = (
      JSON.parse(out) as {
        findings: {
          file: string;
          rule: string;
          line: number;
          column: number;
          endLine: number;
          endColumn: number;
          fingerprint: string;
          message: string;
        }[];
      }
    ).findings;
    const count = () => [...session.diagnostics.values()].reduce((sum, list) => sum + list.length, 0);
    await session.until(() => count() === expected.length);
    const found = [...session.diagnostics].flatMap(([address, list]) =>
      list.map(({ code, range, data, message }) => ({
        file: decodeURIComponent(address.slice(FOLDER.length + 1)),
        rule: code,
        line: range.start.line + 1,
        column: range.start.character + 1,
        endLine: range.end.line + 1,
        endColumn: range.end.character + 1,
        fingerprint: (data as { key: string }).key,
        message: String(message).split('\n')[0],
      })),
    );
    const key = (finding: object) => JSON.stringify(finding);
    assert.deepEqual(
      found.map(key).sort(),
      expected
        .map(({ file, rule, line, column, endLine, endColumn, fingerprint, message }) =>
          key({ file, rule, line, column, endLine, endColumn, fingerprint, message: message.split('\n')[0] }),
        )
        .sort(),
    );
  });
});
