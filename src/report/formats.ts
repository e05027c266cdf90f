// The formats in which the result of a check can be written, by name.
import type { CheckResult } from './check-result.js';
import { toCsv } from './csv.js';
import type { Format } from './format-names.js';
import { toGithub } from './github.js';
import { toGitlab } from './gitlab.js';
import { toJson } from './json.js';
import { toJunit } from './junit.js';
import { toMarkdown } from './markdown.js';
import { toPretty } from './pretty.js';
import type { ReportOptions } from './report-options.js';
import { toSarif } from './sarif.js';

export const FORMATS = {
  pretty: toPretty,
  json: toJson,
  sarif: toSarif,
  junit: toJunit,
  github: toGithub,
  gitlab: toGitlab,
  markdown: toMarkdown,
  csv: toCsv,
} satisfies Readonly<Record<Format, (result: CheckResult, options: ReportOptions) => string>>;
