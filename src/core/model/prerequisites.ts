// Which unit requires which, and whether that goes round in circles.
import type { Anchor } from '../course/located.js';
import type { Course, Unit } from './types.js';

export interface PrerequisiteEdge {
  readonly from: Unit;
  readonly to: Unit;
  /** As written: a unit, or one of its outcomes. */
  readonly name: string;
  readonly at: Anchor;
}

/** Requirements that name something known; several of one unit in the same other unit are several edges. */
export function prerequisiteEdges(course: Course): readonly PrerequisiteEdge[] {
  return course.units.flatMap(from =>
    from.requires.flatMap(({ value, at }) => {
      const to = requiredUnit(course, from, value);
      return to ? [{ from, to, name: value, at: { file: from.file, place: at } }] : [];
    }),
  );
}

function requiredUnit(course: Course, from: Unit, name: string): Unit | undefined {
  const unit = course.index.units.get(name);
  if (unit) return unit;
  const outcome = course.index.outcomes.get(name) ?? course.index.outcomes.get(`${from.id}/${name}`);
  return outcome && course.index.units.get(outcome.unitId);
}

/**
 * One circle for every group of units that depend on each other (Tarjan's strongly connected components), as the edges
 * of a shortest way round, beginning at the group's first unit in the order of study.
 */
export function findCycles(edges: readonly PrerequisiteEdge[]): readonly (readonly PrerequisiteEdge[])[] {
  const out = new Map<Unit, PrerequisiteEdge[]>();
  for (const edge of edges) out.set(edge.from, [...(out.get(edge.from) ?? []), edge]);
  return components(out).flatMap(group => {
    const members = new Set(group);
    const start = edges.find(({ from }) => members.has(from))?.from;
    const cycle = start && shortestWayRound(start, members, out);
    return cycle ? [cycle] : [];
  });
}

/** Components that hold a circle: of several units, or of one that requires itself. Iterative, for long chains. */
function components(out: ReadonlyMap<Unit, readonly PrerequisiteEdge[]>): readonly (readonly Unit[])[] {
  const found: Unit[][] = [];
  const order = new Map<Unit, number>();
  const low = new Map<Unit, number>();
  const stack: Unit[] = [];
  const onStack = new Set<Unit>();
  for (const root of out.keys()) {
    if (order.has(root)) continue;
    const work: { unit: Unit; next: number }[] = [{ unit: root, next: 0 }];
    while (work.length > 0) {
      const frame = work.at(-1)!;
      const { unit } = frame;
      if (frame.next === 0) {
        order.set(unit, order.size);
        low.set(unit, order.get(unit)!);
        stack.push(unit);
        onStack.add(unit);
      }
      const edge = out.get(unit)?.[frame.next++];
      if (edge) {
        if (!order.has(edge.to)) work.push({ unit: edge.to, next: 0 });
        else if (onStack.has(edge.to)) low.set(unit, Math.min(low.get(unit)!, order.get(edge.to)!));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.unit;
      if (parent) low.set(parent, Math.min(low.get(parent)!, low.get(unit)!));
      if (low.get(unit) !== order.get(unit)) continue;
      const group = stack.splice(stack.indexOf(unit));
      for (const member of group) onStack.delete(member);
      const loops = group.length > 1 || (out.get(unit) ?? []).some(({ to }) => to === unit);
      if (loops) found.push(group);
    }
  }
  return found;
}

/** Breadth first from `start` back to itself, inside its group. */
function shortestWayRound(
  start: Unit,
  members: ReadonlySet<Unit>,
  out: ReadonlyMap<Unit, readonly PrerequisiteEdge[]>,
): readonly PrerequisiteEdge[] | undefined {
  const cameBy = new Map<Unit, PrerequisiteEdge>();
  const queue: Unit[] = [start];
  for (const unit of queue) {
    for (const edge of out.get(unit) ?? []) {
      if (edge.to === start) {
        const way = [edge];
        while (way[0]!.from !== start) way.unshift(cameBy.get(way[0]!.from)!);
        return way;
      }
      if (!members.has(edge.to) || cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}
