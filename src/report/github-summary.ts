// The page that GitHub Actions shows below a job: the Markdown report, as much of it as GitHub takes.
import type { CheckResult } from './check-result.js';
import { toMarkdown } from './markdown.js';
import type { ReportOptions } from './report-options.js';

/** A step's summary may have a mebibyte of UTF-8; with more GitHub shows none at all. Some is left to other commands. */
const MOST_BYTES = 900_000;

export function toGithubSummary(result: CheckResult, options: Pick<ReportOptions, 'rules'>): string {
  const page = toMarkdown(result, options);
  const bytes = new TextEncoder().encode(page);
  if (bytes.length <= MOST_BYTES) return page;
  const cut = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n**The report is longer than a summary may be.** “bloomery check --format markdown --output FILE” writes all of it.\n`;
}
