// The result of a check as SARIF 2.1.0, for code scanning and viewers.
import type { AcceptedFinding, CheckResult, Place, ReportedFinding } from './check-result.js';
import type { ReportOptions } from './report-options.js';
import { SARIF_LEVELS, sarifRules } from './sarif-rules.js';
import { relativeUri } from './uri.js';

/** The folder in which Bloomery ran; where that is, the reader knows and a report must not tell. */
const ROOT = 'SRCROOT';

export function toSarif(result: CheckResult, options: ReportOptions): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [new SarifRun(result, options).run()],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

class SarifRun {
  readonly #result: CheckResult;
  readonly #options: ReportOptions;
  readonly #artifacts: ReadonlyMap<string, number>;
  readonly #ruleIndex: ReadonlyMap<string, number>;

  constructor(result: CheckResult, options: ReportOptions) {
    this.#result = result;
    this.#options = options;
    // Places in files that were not asked for are named too, so these files belong to the list.
    const related = [...result.findings, ...result.accepted].flatMap(finding =>
      finding.related.map(({ file }) => file),
    );
    const files = [...new Set([...result.files, ...related])].sort();
    this.#artifacts = new Map(files.map((file, i) => [file, i]));
    this.#ruleIndex = new Map(options.rules.map(({ name }, i) => [name, i]));
  }

  run(): object {
    const { findings, accepted, unreadable } = this.#result;
    const { version, rules, pages } = this.#options;
    const reported = new Set([...findings, ...accepted].map(({ rule }) => rule));
    return {
      tool: {
        driver: {
          name: 'Bloomery',
          version,
          semanticVersion: version,
          informationUri: 'https://github.com/bloomery/bloomery',
          rules: sarifRules(rules, pages, reported),
        },
      },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which Bloomery ran.' } } },
      artifacts: [...this.#artifacts.keys()].map(file => ({
        location: { uri: relativeUri(file), uriBaseId: ROOT },
        sourceLanguage: 'markdown',
      })),
      invocations: [
        {
          executionSuccessful: unreadable.length === 0,
          ...(unreadable.length > 0 && {
            toolExecutionNotifications: unreadable.map(({ file, reason }) => ({
              level: 'error',
              message: { text: `Cannot read ${file}: ${reason}.` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: relativeUri(file), uriBaseId: ROOT },
                  },
                },
              ],
            })),
          }),
        },
      ],
      results: [...findings, ...accepted].map(finding => this.#resultOf(finding)),
    };
  }

  #resultOf(finding: ReportedFinding | AcceptedFinding): object {
    const { rule, severity, file, line, column, endLine, endColumn } = finding;
    const ruleIndex = this.#ruleIndex.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: SARIF_LEVELS[severity],
      message: { text: `${finding.message} ${finding.help}` },
      locations: [this.#location({ file }, { startLine: line, startColumn: column, endLine, endColumn })],
      ...(finding.related.length > 0 && {
        relatedLocations: finding.related.map((place, id) => ({
          id,
          ...this.#location(place, { startLine: place.line, startColumn: place.column }),
          message: { text: place.message },
        })),
      }),
      partialFingerprints: { 'bloomery/v1': finding.fingerprint },
      ...('reason' in finding && {
        suppressions: [{ kind: 'inSource', status: 'accepted', justification: finding.reason }],
      }),
      ...(finding.baseline && { baselineState: finding.baseline }),
    };
  }

  #location({ file }: Pick<Place, 'file'>, region: object): object {
    const index = this.#artifacts.get(file);
    return {
      physicalLocation: {
        artifactLocation: {
          uri: relativeUri(file),
          uriBaseId: ROOT,
          ...(index !== undefined && { index }),
        },
        region,
      },
    };
  }
}
