// Raw times → the figures that the goals are about.
import { difference, median, ratio } from './statistics.mjs';

/** @param {{ times: Record<string, any[]>, retained: { bytes: number, retained: number } }} measured */
export function summarize({ times, retained }) {
  // Growth is that of the work, not of a constant start-up beside it.
  const startUp = median(times.version);
  const work = name => times[name].map(time => time - startUp);
  const pass = (name, number) => times[name].map(passes => passes[number - 1]);
  const perByte = retained.retained / retained.bytes;
  return {
    goals: [
      goal('cold check / remark-parse, N units', ratio(times.check, times.parse), 1.25),
      goal('cold check / remark-parse, 4N units', ratio(times.check4x, times.parse4x), 1.25),
      goal('cold check / markdownlint-cli2, N units', ratio(times.check, times.lint), 0.5),
      goal('cold check / markdownlint-cli2, 4N units', ratio(times.check4x, times.lint4x), 0.5),
      goal('in process / remark-parse, first pass', inProcess(pass, 1), 1.25),
      goal('in process / remark-parse, third pass', inProcess(pass, 3), 1.25),
      goal('work for 2N / N units', ratio(work('check2x'), work('check')), 2.2),
      goal('work for 4N / 2N units', ratio(work('check4x'), work('check2x')), 2.2),
      goal('memory retained / source bytes, 2N units', { median: perByte }, 4),
      goal(
        'start-up beyond bare node',
        difference(times.version, times.node),
        40,
        value => `${Math.round(value)} ms`,
      ),
    ],
    times: [
      ['node -e 0', median(times.node)],
      ['bloomery --version', startUp],
      ['bloomery check, N units', median(times.check)],
      ['remark-parse, N units', median(times.parse)],
      ['markdownlint-cli2, N units', median(times.lint)],
      ['bloomery check, 2N units', median(times.check2x)],
      ['bloomery check, 4N units', median(times.check4x)],
      ['remark-parse, 4N units', median(times.parse4x)],
      ['markdownlint-cli2, 4N units', median(times.lint4x)],
      ['project in process, first pass', median(pass('projectInProcess', 1))],
      ['remark-parse in process, first pass', median(pass('parseInProcess', 1))],
      ['project in process, third pass', median(pass('projectInProcess', 3))],
      ['remark-parse in process, third pass', median(pass('parseInProcess', 3))],
    ],
  };
}

function inProcess(pass, number) {
  return ratio(pass('projectInProcess', number), pass('parseInProcess', number));
}

function goal(name, { median: value, fastest, low, high }, limit, show = number => number.toFixed(2)) {
  const once = fastest === undefined;
  return {
    name,
    value,
    shown: show(value),
    fastest: once ? '' : show(fastest),
    range: once ? '' : `${show(low)}–${show(high)}`,
    goal: `≤ ${show(limit)}`,
    met: value <= limit,
  };
}
