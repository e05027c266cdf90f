// In VS Code: deleting and renaming files and folders leaves no stale finding.
import * as vscode from 'vscode';
import { api, at, equal, findings, revert, rulesIn, until } from './support.js';

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

const BROKEN = `---
type: unit
id: broken
title: Broken
outcomes:
  - id: know
    text: Understand everything.
---
`;

export function addFileTests(): void {
  describe('files that come and go', () => {
    afterEach(revert);

    it('bring findings with them and take them along', async () => {
      await write('algebra/09-broken/unit.md', BROKEN);
      await findings(() => rulesIn(at('algebra/09-broken/unit.md')).includes('outcome-verb-unmeasurable'));
      await vscode.workspace.fs.rename(at('algebra/09-broken'), at('algebra/10-moved'));
      await findings(
        () =>
          rulesIn(at('algebra/10-moved/unit.md')).length > 0 &&
          rulesIn(at('algebra/09-broken/unit.md')).length === 0,
      );
      await vscode.workspace.fs.delete(at('algebra/10-moved'), { recursive: true });
      await findings(() => rulesIn(at('algebra/10-moved/unit.md')).length === 0);
    });

    it('are forgotten with their whole course', async () => {
      await vscode.workspace.fs.delete(at('kitchen-chemistry'), { recursive: true });
      const { courses } = await api();
      await until(courses.onDidChange, () => courses.all().length === 1);
      const left = vscode.languages
        .getDiagnostics()
        .filter(([uri, list]) => uri.path.includes('kitchen-chemistry') && list.length > 0);
      equal(left.length, 0);
    });

    it('of a folder that leaves the workspace leave no finding', async () => {
      await write('algebra/09-broken/unit.md', BROKEN);
      await findings(() => rulesIn(at('algebra/09-broken/unit.md')).length > 0);
      await vscode.workspace.fs.delete(at('algebra/09-broken'), { recursive: true });
      await findings(() => rulesIn(at('algebra/09-broken/unit.md')).length === 0);
    });
  });
}
