// The suite that runs inside VS Code: what its test host calls, and how results come out to whoever started it.
import 'mocha/mocha.js';
import { addCommandTests } from './commands.suite.js';
import { addFileTests } from './files.suite.js';
import { addFindingTests } from './findings.suite.js';
import { addLanguageTests } from './language.suite.js';
import { addTreeTests } from './tree.suite.js';

/** Every line with this mark is read by test/vscode.test.ts. */
const MARK = 'bloomery-test ';

function tell(result: { title: string; state: string; error?: string }): void {
  // biome-ignore lint/suspicious/noConsole: the console is the only way out of the test host.
  console.log(MARK + JSON.stringify(result));
}

export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: class {} as never });
  addFindingTests();
  addLanguageTests();
  addTreeTests();
  addCommandTests();
  addFileTests();
  return new Promise((done, failed) => {
    // Mocha’s build for browsers runs in both hosts; its own `run` asks a page for options, and here is none.
    const runner = Mocha.prototype.run.call(mocha, failures =>
      failures > 0 ? failed(new Error(`${failures} failed`)) : done(),
    );
    runner.on('pass', test => tell({ title: test.fullTitle(), state: 'passed' }));
    runner.on('fail', (test, error: Error) =>
      tell({ title: test.fullTitle(), state: 'failed', error: `${error.message}\n${error.stack ?? ''}` }),
    );
  });
}
