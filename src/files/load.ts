// Loads the project around a path: finds the course it belongs to, then reads every Markdown file of it.
import { Project, type ProjectOptions } from '../core/project/project.js';
import { sourceText } from '../core/text/source.js';
import { discover, isMarkdown, reasonOf } from './discovery.js';
import type { FileSystem } from './port.js';

/** A project with the texts it was made from. */
export interface LoadedProject {
  /** Absolute, with `/`: what the project's paths are relative to. */
  readonly root: string;
  readonly project: Project;
  /** Texts of course files by path in the project, without byte order mark. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

/** Reads at most this many files at once: enough to keep a disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

/**
 * The folder from which a path is checked: the nearest course folder at or above it, else the path itself, so that a
 * single unit is checked with what the rest of its course says.
 */
export async function projectRoot(fs: FileSystem, path: string): Promise<string> {
  const start = (await fs.kindOf(path)) === 'folder' ? path : parent(path);
  for (let folder = start; ; folder = parent(folder)) {
    if (await holdsCourse(fs, folder)) return folder;
    // A repository's root is as far as a course can reach.
    if (folder === '/' || (await fs.kindOf(join(folder, '.git')).catch(() => undefined))) return start;
  }
}

export async function loadProject(
  fs: FileSystem,
  root: string,
  options: ProjectOptions,
  progress: (done: number, total: number) => void = () => {},
): Promise<LoadedProject> {
  const { files, others, closed, unreadable } = await discover(fs, root);
  const failed = [...unreadable];
  const texts = new Map<string, string>();
  const project = new Project(options);
  const base = root === '/' ? '/' : `${root}/`;
  const inProject = (path: string): string => path.slice(base.length);
  project.setExistingFiles({ files: [...files, ...others].map(inProject), closed: closed.map(inProject) });
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const batch = files.slice(i, i + AT_ONCE);
    const read = await Promise.all(
      batch.map(file =>
        fs.read(file).catch((error: unknown) => void failed.push({ path: file, reason: reasonOf(error) })),
      ),
    );
    for (const [n, raw] of read.entries()) {
      if (raw === undefined) continue;
      const path = inProject(batch[n]!);
      const { text } = sourceText(raw);
      if (project.setFile(path, text)) texts.set(path, text);
    }
    progress(Math.min(i + AT_ONCE, files.length), files.length);
  }
  return { root, project, texts, unreadable: failed };
}

async function holdsCourse(fs: FileSystem, folder: string): Promise<boolean> {
  const entries = await fs.list(folder).catch(() => []);
  for (const { name, kind } of entries) {
    if (kind !== 'file' || !isMarkdown(name)) continue;
    const text = await fs.read(join(folder, name)).catch(() => '');
    if (
      /(?:^|[\r\n])type[ \t]*:[ \t]*["']?course["']?[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(
        text.slice(0, 20_000),
      )
    )
      return true;
  }
  return false;
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function join(folder: string, name: string): string {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}
