// Finds the Markdown files of a folder, and what else lies there: the one discovery behind every face.
import ignore, { type Ignore } from 'ignore';
import type { FileSystem } from './port.js';

/** Never entered, whatever .gitignore says. */
const NEVER = new Set(['node_modules', '.git', '.hg', '.svn']);

/** Folders deeper than this are left alone; no course is, and a file system with loops might be. */
const MAX_DEPTH = 64;

export interface Discovery {
  /** Absolute paths with `/`, in order. */
  readonly files: readonly string[];
  /** All other files that were seen, those that a .gitignore excludes too: links may lead to them. */
  readonly others: readonly string[];
  /** Folders, and links to files or folders, that were not followed: what lies there is not known. */
  readonly closed: readonly string[];
  /** Folders that could not be read, with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
}

interface IgnoreFile {
  /** The folder that holds the .gitignore, with a `/` at its end. */
  readonly base: string;
  readonly rules: Ignore;
}

/** Lists Markdown files below `root`, in the order of their paths, without what a .gitignore excludes and without links. */
export async function discover(fs: FileSystem, root: string): Promise<Discovery> {
  const files: string[] = [];
  const others: string[] = [];
  const closed: string[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const visit = async (folder: string, outer: readonly IgnoreFile[], depth: number): Promise<void> => {
    let entries: Awaited<ReturnType<FileSystem['list']>>;
    try {
      entries = await fs.list(folder);
    } catch (error) {
      unreadable.push({ path: folder, reason: reasonOf(error) });
      closed.push(folder);
      return;
    }
    const base = folder.endsWith('/') ? folder : `${folder}/`;
    const rules = entries.some(({ name, kind }) => name === '.gitignore' && kind === 'file')
      ? [...outer, ...(await readIgnoreFile(fs, base))]
      : outer;
    for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = base + name;
      if (kind === 'folder') {
        if (depth < MAX_DEPTH && !NEVER.has(name) && !isIgnored(`${path}/`, rules))
          await visit(path, rules, depth + 1);
        else closed.push(path);
      } else if (kind === 'other') closed.push(path);
      else if (isMarkdown(name) && !isIgnored(path, rules)) files.push(path);
      else others.push(path);
    }
  };
  await visit(root, await ignoreFilesAbove(fs, root), 0);
  return { files, others, closed, unreadable };
}

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** A checked folder may be part of a repository whose .gitignore files lie above it. */
async function ignoreFilesAbove(fs: FileSystem, root: string): Promise<readonly IgnoreFile[]> {
  if (await holdsGit(fs, root)) return [];
  const above: IgnoreFile[] = [];
  let folder = root;
  while (folder !== '' && folder !== '/') {
    folder = folder.slice(0, folder.lastIndexOf('/')) || '/';
    above.unshift(...(await readIgnoreFile(fs, folder === '/' ? '/' : `${folder}/`)));
    if (await holdsGit(fs, folder)) return above;
  }
  // Outside of a repository, what lies above has nothing to say.
  return [];
}

async function holdsGit(fs: FileSystem, folder: string): Promise<boolean> {
  return (await fs.kindOf(`${folder === '/' ? '' : folder}/.git`).catch(() => undefined)) !== undefined;
}

async function readIgnoreFile(fs: FileSystem, base: string): Promise<readonly IgnoreFile[]> {
  try {
    return [{ base, rules: ignore().add(await fs.read(`${base}.gitignore`)) }];
  } catch {
    return [];
  }
}

/** The innermost .gitignore that says something about the path decides. */
function isIgnored(path: string, rules: readonly IgnoreFile[]): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { base, rules: file } = rules[i]!;
    const { ignored, unignored } = file.test(path.slice(base.length));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Why an operation failed, in words. */
export function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'it does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is not a folder';
    case 'EMFILE':
      return 'too many files are open';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
