// The yardstick: reads the files of a folder and parses each with remark-parse, nothing else. Arguments: folder, passes.
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { answer, readFolder } from './files.js';

const [folder = '.', passes = '1'] = process.argv.slice(2);
const processor = unified().use(remarkParse).freeze();
const times: number[] = [];
for (let pass = 0; pass < Number(passes); pass++) {
  const start = performance.now();
  let blocks = 0;
  for (const { text } of readFolder(folder)) blocks += processor.parse(text).children.length;
  times.push(performance.now() - start);
  if (blocks === 0) throw new Error('Nothing was parsed.');
}
answer({ times });
