// The direction of dependencies, read from the import lines.
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a room may import, besides itself: other rooms, and packages by name (a trailing * stands for anything). */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  core: {
    rooms: [],
    packages: [
      'unified',
      'remark-parse',
      'remark-frontmatter',
      'micromark-extension-*',
      'mdast-util-*',
      'mdast',
      'js-yaml',
      'fastest-levenshtein',
    ],
  },
  report: { rooms: ['core'], packages: ['picocolors', 'string-width', 'diff'] },
  language: { rooms: ['core'], packages: ['vscode-languageserver-types', 'mdast'] },
  files: { rooms: ['core'], packages: ['ignore'] },
  server: {
    rooms: ['core', 'files', 'language'],
    packages: [
      'vscode-languageserver',
      'vscode-languageserver/*',
      'vscode-languageserver-types',
      'vscode-languageserver-textdocument',
    ],
  },
  extension: {
    rooms: [],
    packages: ['vscode', 'vscode-languageclient', 'vscode-languageclient/*', 'vscode-languageserver-types'],
  },
  cli: {
    rooms: ['core', 'report', 'files', 'server'],
    packages: ['commander', 'picocolors', 'string-width', '@clack/prompts'],
  },
};

/** Beyond its rooms, a room may import these files. */
const FILES: Readonly<Record<string, readonly string[]>> = { extension: ['src/server/protocol.js'] };

/** Only these may use Node itself. */
const NODE = [/^src\/files\/node\.ts$/, /^src\/cli\//, /^src\/server\/node-main\.ts$/];

interface Import {
  readonly file: string;
  readonly target: string;
}

function imports(): readonly Import[] {
  const files = (readdirSync('src', { recursive: true }) as string[])
    .map(name => `src/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.ts'));
  return files.flatMap(file =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
      ),
    ].map(match => ({ file, target: match[1] ?? match[2] ?? match[3]! })),
  );
}

function roomOf(file: string): string {
  return file.split('/')[1]!;
}

describe('the architecture', () => {
  it('lets each room import only the rooms below it and the packages it needs', () => {
    const wrong = imports().filter(({ file, target }) => {
      const room = ROOMS[roomOf(file)];
      if (!room) return true;
      if (target.startsWith('node:')) return !NODE.some(pattern => pattern.test(file));
      if (target.startsWith('.')) {
        const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
        if (resolved === 'package.json') return !['cli', 'server'].includes(roomOf(file));
        const other = roomOf(resolved);
        const allowed = FILES[roomOf(file)]?.includes(resolved) ?? false;
        return other !== roomOf(file) && !allowed && !room.rooms.includes(other);
      }
      return !room.packages.some(name =>
        name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name,
      );
    });
    assert.deepEqual(wrong, []);
  });

  it('has no import that leads nowhere', () => {
    const lost = imports().filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const resolved = path.posix.join(path.posix.dirname(file), target);
      return ![resolved, resolved.replace(/\.js$/, '.ts')].some(existsSync);
    });
    assert.deepEqual(lost, []);
  });

  it('says in every source file’s first line what the file is for', () => {
    const files = (readdirSync('src', { recursive: true }) as string[]).filter(name => name.endsWith('.ts'));
    const silent = files.filter(name => !/^\/\/ \S/.test(readFileSync(`src/${name}`, 'utf8')));
    assert.deepEqual(silent, []);
  });
});
