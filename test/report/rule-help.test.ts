// Rules' pages as other tools show them.
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { ruleHelp } from '../../src/report/rule-help.js';

describe('a rule’s page for other tools', () => {
  it('has links that lead somewhere from anywhere, and no comments', () => {
    const page =
      '# r\n\n<!-- gone -->\n\n[a](../keys.md#b) [c](other.md) [d](https://e.org) [f](#g) `[h](i.md)`\n\n```md\n[j](k.md)\n<!-- stays -->\n```\n[l](m.md)\n';
    const help = ruleHelp(page);
    const base = 'https://github.com/bloomery/bloomery/blob/main/docs';
    assert.equal(
      help,
      `# r\n\n[a](${base}/keys.md#b) [c](${base}/rules/other.md) [d](https://e.org) [f](#g) \`[h](i.md)\`\n\n\`\`\`md\n[j](k.md)\n<!-- stays -->\n\`\`\`\n[l](${base}/rules/m.md)\n`,
    );
  });

  it('can be made of every page', () => {
    for (const name of readdirSync('docs/rules')) {
      const help = ruleHelp(readFileSync(`docs/rules/${name}`, 'utf8'));
      assert.match(help, /^# /, name);
    }
  });
});
