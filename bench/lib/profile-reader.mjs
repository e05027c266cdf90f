// Reads a CPU profile of a bundle: self time by function, with the module each function came from.
import path from 'node:path';

/** The modules of an esbuild bundle by the line on which they begin; esbuild names each in a comment of its own line. */
export function modulesOf(bundle) {
  return bundle.split('\n').flatMap((line, number) => {
    const module = /^\s*\/\/ ((?:\.\.\/)*(?:node_modules|src|package\.json)\S*|\(disabled\):\S+)$/.exec(
      line,
    )?.[1];
    return module ? [{ line: number, module: module.replace(/^(?:\.\.\/)+/, '') }] : [];
  });
}

/** @returns functions with milliseconds of self time; what V8 names in parentheses (garbage collector, idle) is its own module */
export function selfTimes(profile, modules, bundlePath) {
  const byId = new Map(profile.nodes.map(node => [node.id, node]));
  const functions = new Map();
  profile.samples.forEach((id, i) => {
    const { functionName, url, lineNumber } = byId.get(id).callFrame;
    if (functionName === '(idle)') return;
    const module = url.endsWith(path.basename(bundlePath))
      ? moduleAt(modules, lineNumber)
      : url || '(engine)';
    const key = `${module}:${lineNumber}:${functionName}`;
    const entry = functions.get(key) ?? { name: functionName || '(anonymous)', module, time: 0 };
    entry.time += (profile.timeDeltas[i + 1] ?? 0) / 1000;
    functions.set(key, entry);
  });
  return [...functions.values()];
}

/** @returns milliseconds by the file of src that was at work, with what the libraries it called took */
export function inclusiveTimes(profile, modules, bundlePath) {
  const owners = new Map();
  const visit = (node, owner, byId) => {
    const { url, lineNumber, functionName } = node.callFrame;
    const module = url.endsWith(path.basename(bundlePath)) ? moduleAt(modules, lineNumber) : '';
    const own = module.startsWith('src/') && functionName !== '' ? module : owner;
    owners.set(node.id, node.callFrame.functionName === '(garbage collector)' ? '(garbage collector)' : own);
    for (const child of node.children ?? []) visit(byId.get(child), own, byId);
  };
  visit(profile.nodes[0], '(start-up and the rest)', new Map(profile.nodes.map(node => [node.id, node])));
  const idle = new Set(
    profile.nodes.filter(node => node.callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  const times = new Map();
  profile.samples.forEach((id, i) => {
    if (idle.has(id)) return;
    const owner = owners.get(id);
    times.set(owner, (times.get(owner) ?? 0) + (profile.timeDeltas[i + 1] ?? 0) / 1000);
  });
  return [...times];
}

function moduleAt(modules, line) {
  let low = 0;
  let high = modules.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (modules[middle].line <= line) low = middle;
    else high = middle - 1;
  }
  return modules[low]?.line <= line ? modules[low].module : '(bundle)';
}

/** A package of node_modules, or a folder two deep in src. */
export function groupOf(module) {
  const parts = module.split('/');
  if (parts[0] === 'node_modules') return parts.slice(1, parts[1].startsWith('@') ? 3 : 2).join('/');
  if (parts[0] === 'src') return parts.slice(0, parts[1] === 'core' ? 3 : 2).join('/');
  return module.startsWith('node:') ? 'node' : module;
}
