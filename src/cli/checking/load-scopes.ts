// Loads the courses around the paths of `bloomery check`, each once, however many of the paths lie in it.
import type { Preset } from '../../core/lint/settings.js';
import { RULES } from '../../core/rules/registry.js';
import { reasonOf } from '../../files/discovery.js';
import { type LoadedProject, loadProject, projectRoot } from '../../files/load.js';
import type { ReportScope } from '../../report/check-result.js';
import { type Io, UsageError } from '../io.js';
import { absolute, isInside, joined, shownPath } from '../paths.js';

export interface CheckScope extends ReportScope {
  /** The absolute path of a file of the project. */
  readonly full: (path: string) => string;
}

export interface LoadedScopes {
  readonly scopes: readonly CheckScope[];
  readonly unreadable: LoadedProject['unreadable'];
  /** What was asked for, as absolute paths. */
  readonly targets: readonly string[];
}

export async function loadScopes(
  paths: readonly string[],
  preset: Preset | undefined,
  io: Io,
): Promise<LoadedScopes> {
  const wanted = new Map<string, string[]>();
  for (const given of paths) {
    const target = absolute(io.cwd, given);
    const kind = await io.files.kindOf(target).catch((error: unknown) => {
      throw new UsageError(`Cannot read ${given}: ${reasonOf(error)}.`);
    });
    if (kind === undefined) throw new UsageError(`Cannot read ${given}: it does not exist.`);
    const root = await projectRoot(io.files, target);
    wanted.set(root, [...(wanted.get(root) ?? []), target]);
  }
  const roots = [...wanted.keys()].filter(
    root => ![...wanted.keys()].some(other => other !== root && isInside(other, root)),
  );
  const scopes: CheckScope[] = [];
  const unreadable: LoadedProject['unreadable'][number][] = [];
  for (const root of roots) {
    const targets = [...wanted].flatMap(([inner, list]) => (isInside(root, inner) ? list : []));
    const loaded = await loadProject(
      io.files,
      root,
      { rules: RULES, ...(preset && { preset }) },
      progressOn(io),
    );
    unreadable.push(...loaded.unreadable);
    const full = (path: string): string => joined(root, path);
    scopes.push({
      project: loaded.project,
      texts: loaded.texts,
      full,
      includes: path => targets.some(target => isInside(target, full(path))),
      shown: path => shownPath(io.cwd, full(path)),
    });
  }
  return { scopes, unreadable, targets: [...wanted.values()].flat() };
}

/** A line that counts files on a terminal; nothing in a pipe. Short runs end before anybody could read it. */
function progressOn(io: Io): (done: number, total: number) => void {
  if (!io.stderr.terminal) return () => {};
  return (done, total) => {
    if (total < 200) return;
    io.stderr.write(done < total ? `\rReading files … ${done} of ${total}` : '\r\u001b[K');
  };
}
