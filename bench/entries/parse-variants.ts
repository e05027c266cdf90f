// Parses each file with every choice of syntax in turn and adds up each file's fastest times. Arguments: folder, passes.
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { math } from 'micromark-extension-math';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { parseMarkdown } from '../../src/core/markdown/processor.js';
import { answer, readFolder } from './files.js';

const [folder = '.', passes = '5'] = process.argv.slice(2);

const table = () => [gfmTable(), gfmTableFromMarkdown()] as const;
const task = () => [gfmTaskListItem(), gfmTaskListItemFromMarkdown()] as const;
const mathematics = () => [math(), mathFromMarkdown()] as const;

type Extension = ReturnType<typeof table | typeof task | typeof mathematics>;
type Parse = (text: string) => unknown;

function parser(frontmatter: boolean, ...extensions: readonly Extension[]): Parse {
  function syntax(this: Processor): void {
    const data = this.data();
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...extensions.map(([tokens]) => tokens)];
    data.fromMarkdownExtensions = [
      ...(data.fromMarkdownExtensions ?? []),
      ...extensions.map(([, tree]) => tree),
    ];
  }
  const base = unified().use(remarkParse);
  const processor = (frontmatter ? base.use(remarkFrontmatter, ['yaml']) : base).use(syntax).freeze();
  return text => processor.parse(text);
}

const SYNTAXES: Readonly<Record<string, Parse>> = {
  'remark-parse': parser(false),
  '+ frontmatter': parser(true),
  '+ task lists': parser(false, task()),
  '+ math': parser(false, mathematics()),
  '+ tables': parser(false, table()),
  '+ all four': parser(true, table(), task(), mathematics()),
  'the project’s own parser': parseMarkdown,
  'micromark events, no tree': text =>
    postprocess(
      parse()
        .document()
        .write(preprocess()(text, undefined, true)),
    ),
};

const files = readFolder(folder);
const fastest = new Map(Object.keys(SYNTAXES).map(name => [name, files.map(() => Number.POSITIVE_INFINITY)]));
for (let pass = 0; pass <= Number(passes); pass++) {
  files.forEach(({ text }, i) => {
    for (const [name, run] of Object.entries(SYNTAXES)) {
      const start = performance.now();
      run(text);
      const times = fastest.get(name)!;
      // The first pass warms the code up.
      if (pass > 0) times[i] = Math.min(times[i]!, performance.now() - start);
    }
  });
}
answer(
  Object.fromEntries([...fastest].map(([name, times]) => [name, times.reduce((sum, time) => sum + time, 0)])),
);
