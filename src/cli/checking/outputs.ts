// Which formats `bloomery check` writes where: `--format` may be given several times, each with an `--output`.
import { InvalidArgumentError } from 'commander';
import { FORMAT_NAMES, type Format } from '../../report/format-names.js';
import { UsageError } from '../io.js';

export interface OutputTarget {
  readonly format: Format;
  /** As given; standard output where none is. */
  readonly file?: string;
}

type Given = { readonly format: Format } | { readonly file: string };

/** Collects the two options in the order in which they stand on the command line. */
export class OutputOptions {
  readonly #given: Given[] = [];

  readonly addFormat = (text: string): void => {
    const format = FORMAT_NAMES.find(name => name === text);
    if (!format) throw new InvalidArgumentError(`Formats are ${FORMAT_NAMES.join(', ')}.`);
    this.#given.push({ format });
  };

  readonly addFile = (file: string): void => {
    if (file.trim() === '') throw new InvalidArgumentError('Name a file.');
    this.#given.push({ file });
  };

  /** Whether anything was said about formats at all. */
  get given(): boolean {
    return this.#given.length > 0;
  }

  targets(): readonly OutputTarget[] {
    const targets = this.#pairs();
    const open = targets.filter(({ file }) => file === undefined);
    if (open.length > 1) {
      throw new UsageError(
        `Only one format can be printed, and these are ${open.length}: ${open.map(({ format }) => format).join(', ')}. Write “--output FILE” after the others.`,
      );
    }
    return targets;
  }

  #pairs(): readonly OutputTarget[] {
    const formats = this.#given.filter(given => 'format' in given);
    const files = this.#given.filter(given => 'file' in given);
    if (files.length === 0 && formats.length === 0) return [{ format: 'pretty' }];
    // With one of each there is nothing to mix up, whichever stands first.
    if (files.length === 1 && formats.length <= 1) {
      return [{ format: formats[0]?.format ?? 'pretty', file: files[0]!.file }];
    }
    const targets: OutputTarget[] = [];
    for (const given of this.#given) {
      if ('format' in given) {
        targets.push(given);
        continue;
      }
      const last = targets.pop();
      if (!last || last.file !== undefined) {
        throw new UsageError(
          `“--output ${given.file}” stands after no format of its own. Write it after the format that goes there: “--format sarif --output ${given.file}”.`,
        );
      }
      targets.push({ ...last, file: given.file });
    }
    return targets;
  }
}
