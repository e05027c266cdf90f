// The extension in a real VS Code: the compiled suite of test/vscode runs in its Node host and in its web host.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { missingForVsCode, VsCode } from './support/vscode-server.js';

interface Result {
  readonly title: string;
  readonly state: 'passed' | 'failed';
  readonly error?: string;
}

const MARK = 'bloomery-test ';
/** Fewer would mean that a part of the suite was left out without a word. */
const AT_LEAST = 20;

describe('the extension in VS Code', function () {
  this.timeout(180_000);
  let code: VsCode;

  before(async function () {
    const missing = missingForVsCode();
    if (missing !== undefined) {
      if (process.env.BLOOMERY_NO_SKIP) throw new Error(missing);
      process.stdout.write(`    skipped: ${missing}\n`);
      this.skip();
    }
  });
  beforeEach(async () => {
    code = new VsCode();
    await code.start();
  });
  afterEach(() => code.stop());

  if (process.env.BLOOMERY_SCREENSHOTS) it('takes the screenshots of README', () => takeScreenshots(code));

  for (const host of ['Node', 'web'] as const) {
    it(`passes its suite in the ${host} extension host`, async () => {
      const { results, exit, log } = await runSuite(code, host);
      const failed = results.filter(({ state }) => state === 'failed');
      assert.deepEqual(
        failed.map(({ title, error }) => `${title}: ${error}`),
        [],
      );
      assert.ok(results.length >= AT_LEAST, `${results.length} tests ran\n${log.slice(-40).join('\n')}`);
      assert.equal(exit, 0);
    });
  }
});

/** Pictures for README: the course view with the unit's steps, and a finding in the editor. */
async function takeScreenshots(code: VsCode): Promise<void> {
  const unit = path.join(code.workspace, 'algebra/03-linear-equations/unit.md');
  const text = readFileSync(unit, 'utf8');
  writeFileSync(unit, text.replace('text: Solve two-step', 'text: Understand two-step'));
  const page = await code.openWithNode(undefined);
  await page.locator('.activitybar [aria-label^="Bloomery"]').first().click();
  const row = (name: string) => page.locator('.monaco-list-row', { hasText: name }).first();
  await row('Linear equations in one variable').click();
  await row('Correct').waitFor();
  await row('Define outcomes').locator('.monaco-tl-twistie').click();
  await row('unit.md').click();
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor();
  await page.locator('.codelens-decoration').first().waitFor();
  await page.locator('.view-line', { hasText: 'Understand' }).first().getByText('Understand').hover();
  await page.locator('.monaco-hover', { hasText: 'Why it matters' }).first().waitFor();
  await page.screenshot({ path: 'docs/images/vscode-course.png' });
  await page.mouse.move(0, 0);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.screenshot({ path: 'docs/images/vscode-problems.png' });
}

async function runSuite(
  code: VsCode,
  host: 'Node' | 'web',
): Promise<{ results: readonly Result[]; exit: number; log: readonly string[] }> {
  const results: Result[] = [];
  const log: string[] = [];
  let end: (code: number) => void;
  const ended = new Promise<number>(resolve => {
    end = resolve;
  });
  const prepare = async (page: Page): Promise<void> => {
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      for (const line of args.map(String)) {
        const at = line.indexOf(MARK);
        if (at >= 0) results.push(JSON.parse(line.slice(at + MARK.length)) as Result);
        else log.push(line);
      }
      if (process.env.BLOOMERY_VSCODE_LOG) process.stdout.write(`${args.join(' ')}\n`);
    });
    await page.exposeFunction('codeAutomationExit', (status: number) => end(status));
  };
  if (host === 'Node') await code.openWithNode('out/vscode/index.cjs', prepare);
  else await code.openWithWeb('out/vscode/index-web.js', prepare);
  return { exit: await ended, results, log };
}
