// `bloomery explain`: pages of rules.
import { strict as assert } from 'node:assert';
import { RULES } from '../../src/core/rules/registry.js';
import { MemoryFiles } from '../../src/files/memory.js';
import { renderRulePage } from '../../src/report/rule-page.js';
import { cli } from '../support/cli.js';

const ESCAPE = '\u001b';

describe('bloomery explain', () => {
  it('prints the page of a rule', async () => {
    const { code, out } = await cli(['explain', 'outcome-unassessed']);
    assert.equal(code, 0);
    assert.match(out, /^# outcome-unassessed\n\nEvery outcome of a unit has at least one item in form A\.\n/);
    assert.match(out, /^## How to fix it$/m);
    assert.ok(!out.includes('The part above is generated'));
  });

  it('prints every rule’s page, in colour too', async () => {
    for (const { name } of RULES) {
      const { code, out } = await cli(['explain', name], { terminal: true });
      assert.equal(code, 0, name);
      assert.ok(out.includes(ESCAPE) && !out.includes('<!-- The part'), name);
    }
  });

  it('lists all rules by step, each with what it checks', async () => {
    const { code, out } = await cli(['explain']);
    assert.equal(code, 0);
    for (const { name, checks } of RULES) assert.ok(out.includes(`  ${name} `) && out.includes(checks), name);
    const define = out.indexOf('Define outcomes');
    assert.ok(define === 0 && out.indexOf('Assess with form A') > define);
    assert.match(out, new RegExp(`${RULES.length} rules\\.`));
  });

  it('knows a rule that is meant, and ends with 2', async () => {
    const { code, out, err } = await cli(['explain', 'outcome-unasessed']);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /There is no rule “outcome-unasessed”\. Did you mean “outcome-unassessed”\?/);
    assert.match(
      (await cli(['explain', '../../package'])).err,
      /There is no rule “\.\.\/\.\.\/package”\. “bloomery/,
    );
  });

  it('says what it knows by itself where the pages are not installed', async () => {
    const fileSystem = new MemoryFiles();
    fileSystem.read = async () => {
      throw Object.assign(new Error('gone'), { code: 'ENOENT' });
    };
    const { code, out } = await cli(['explain', 'key-leak'], { fileSystem });
    assert.equal(code, 0);
    assert.match(out, /^# key-leak\n\nComments, image descriptions/);
  });

  it('writes colours only where they are wanted', async () => {
    const colored = async (args: readonly string[], env = {}): Promise<boolean> =>
      (await cli(['explain', ...args], { terminal: true, env })).out.includes(ESCAPE);
    assert.ok(await colored([]));
    assert.ok(!(await colored(['--no-color'])));
    assert.ok(!(await colored(['key-leak'], { NO_COLOR: '1' })));
  });

  describe('renders a page', () => {
    const page = [
      '# rule',
      '',
      '<!-- hidden',
      'on two lines -->',
      '',
      'Write `a *b*` and **mind** [this](x.md) or <!-- not this --> [that](https://example.org).',
      '',
      '| Option | Meaning |',
      '|---|---|',
      '| `min` | at least \\| so many |',
      '',
      '```markdown file=unit.md finds=3,4/info',
      '<!-- kept -->',
      '# kept',
      '```',
    ].join('\n');

    it('as Markdown without comments where there are no colours', () => {
      assert.equal(
        renderRulePage(page, { color: false }),
        [
          '# rule',
          '',
          'Write `a *b*` and **mind** [this](x.md) or  [that](https://example.org).',
          '',
          'Option  Meaning',
          '`min`   at least | so many',
          '',
          '```markdown file=unit.md finds=3,4/info',
          '<!-- kept -->',
          '# kept',
          '```',
          '',
        ].join('\n'),
      );
    });

    it('with bold headings, dim code and places of findings where there are', () => {
      const shown = renderRulePage(page, { color: true });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked at.
      const plain = shown.replace(/\u001b\[\d+m/g, '');
      assert.equal(
        plain,
        [
          'rule',
          '',
          'Write a *b* and mind this or  that (https://example.org).',
          '',
          'Option  Meaning',
          'min     at least | so many',
          '',
          '  unit.md, reported in line 3, 4',
          '  <!-- kept -->',
          '  # kept',
          '',
        ].join('\n'),
      );
      assert.ok(shown.includes('\u001b[2ma *b*\u001b[22m') && shown.includes('\u001b[1mmind\u001b[22m'));
    });

    it('whose fence is never closed', () => {
      assert.equal(renderRulePage('a\n```\nb', { color: false }), 'a\n```\nb\n');
    });
  });
});
