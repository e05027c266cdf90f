// The extension's manifest agrees with what the server announces and with the commands of the extension.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { TOKEN_MODIFIERS, TOKEN_SCOPES, TOKEN_TYPES } from '../../src/language/token-legend.js';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the manifest of the extension', () => {
  it('has the server’s token types, modifiers and scopes', () => {
    const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
    // “definition” is one of VS Code’s own.
    assert.deepEqual(
      ids(contributes.semanticTokenModifiers),
      TOKEN_MODIFIERS.filter(name => name !== 'definition'),
    );
    assert.deepEqual(contributes.semanticTokenScopes[0].scopes, TOKEN_SCOPES);
  });

  it('has the scope name of the grammar', () => {
    const [{ scopeName, path }] = contributes.grammars;
    assert.equal(JSON.parse(readFileSync(path, 'utf8')).scopeName, scopeName);
  });

  it('puts every command of a menu into the list of commands', () => {
    const known = new Set(contributes.commands.map(({ command }: { command: string }) => command));
    const used = Object.values(contributes.menus).flat() as { command: string }[];
    assert.deepEqual(
      used.filter(({ command }) => !known.has(command)),
      [],
    );
  });

  it('names only settings that the extension reads, and reads none that it does not name', () => {
    const source = readdirSync('src/extension')
      .map(name => readFileSync(`src/extension/${name}`, 'utf8'))
      .join('\n');
    const read = [...source.matchAll(/get<\w+>\('([\w.]+)'\)/g)].map(match => `bloomery.${match[1]}`);
    // The language client reads its own trace.
    assert.deepEqual(
      Object.keys(contributes.configuration.properties).sort(),
      [...read, 'bloomery.trace.server'].sort(),
    );
  });
});
