// The commands that write files of a course: init and new.
import { type Command, Option } from 'commander';
import { LEVELS } from '../core/bloom/levels.js';
import type { InitOptions } from './commands/init.js';
import type { NewActivityOptions } from './commands/new-activity.js';
import type { NewAssessmentOptions } from './commands/new-assessment.js';
import type { NewCourseOptions } from './commands/new-course.js';
import type { NewUnitOptions } from './commands/new-unit.js';
import type { Io } from './io.js';
import { minutes, names, repeated } from './options.js';
import type { Run } from './program.js';
import { PURPOSES } from './purposes.js';

export function addAuthoringCommands(program: Command, io: Io, run: Run): void {
  program
    .command('init')
    .description('begin a course with a small complete example')
    .argument('[folder]', 'where the course goes', '.')
    .option('--title <title>', 'the course’s name for people')
    .option('--id <id>', 'its short name; made from the title otherwise')
    .option('--language <tag>', 'the language of the example: en or es')
    .action((folder: string, options: InitOptions) =>
      run(async () => (await import('./commands/init.js')).init(folder, options, io)),
    );
  const create = program
    .command('new')
    .description('write a file of a course, with places to fill in; nothing is ever overwritten');
  create
    .command('course')
    .description('an empty course, in a folder of its own')
    .option('--title <title>', 'its name for people')
    .option('--id <id>', 'its short name; made from the title otherwise')
    .option('--language <tag>', 'its language, such as en or es-MX')
    .option('--file <path>', 'its file; <id>/course.md otherwise')
    .action((options: NewCourseOptions) =>
      run(async () => (await import('./commands/new-course.js')).newCourseCommand(options, io)),
    );
  create
    .command('unit')
    .description('a unit of the course that the current folder lies in')
    .option('--title <title>', 'its name for people')
    .option('--id <id>', 'its short name; made from the title otherwise')
    .option(
      '--outcome <text>',
      'what learners can do afterwards, as “Text” or “id=Text”; repeatable',
      repeated,
    )
    .option('--misconception <text>', 'what learners typically get wrong, likewise; repeatable', repeated)
    .option('--file <path>', 'its file below the course’s folder')
    .option('--add', 'add it to the end of “units” in the course file')
    .action((options: NewUnitOptions) =>
      run(async () => (await import('./commands/new-unit.js')).newUnitCommand(options, io)),
    );
  addActivities(create, io, run);
  addInUnit(
    create.command('assessment').description('a form; the second one takes over the first one’s blueprint'),
  )
    .option('--form <name>', 'which of the parallel forms; the next free letter otherwise')
    .addOption(new Option('--purpose <purpose>', 'what its result is used for').choices(PURPOSES))
    .option('--outcomes <ids>', 'outcomes of the first form; all of the unit’s otherwise', names)
    .action((options: NewAssessmentOptions) =>
      run(async () => (await import('./commands/new-assessment.js')).newAssessmentCommand(options, io)),
    );
}

function addActivities(create: Command, io: Io, run: Run): void {
  const mode = 'how it presents and engages, such as worked-example';
  const misconception = 'id of a misconception that it treats; repeatable';
  addInUnit(create.command('lesson').description('initial instruction'))
    .option('--mode <mode>', mode)
    .option('--outcomes <ids>', 'outcomes that it teaches; all of the unit’s otherwise', names)
    .option('--misconception <id>', misconception, repeated)
    .action((options: NewActivityOptions) =>
      run(async () => (await import('./commands/new-activity.js')).newActivityCommand('lesson', options, io)),
    );
  addInUnit(create.command('corrective').description('instruction given again, differently'))
    .option('--mode <mode>', `${mode}; otherwise one that differs from the lessons`)
    .option('--outcomes <ids>', 'outcomes that it is for', names)
    .option('--misconception <id>', `${misconception}; otherwise those of its outcomes`, repeated)
    .action((options: NewActivityOptions) =>
      run(async () =>
        (await import('./commands/new-activity.js')).newActivityCommand('corrective', options, io),
      ),
    );
  addInUnit(create.command('enrichment').description('a challenge for learners who have mastered'))
    .option('--mode <mode>', mode)
    .option('--outcomes <ids>', 'outcomes that it extends; all of the unit’s otherwise', names)
    .addOption(
      new Option('--level <level>', 'the level at which learners work; create otherwise').choices(LEVELS),
    )
    .action((options: NewActivityOptions) =>
      run(async () =>
        (await import('./commands/new-activity.js')).newActivityCommand('enrichment', options, io),
      ),
    );
}

/** What every file of a unit has. */
function addInUnit(command: Command): Command {
  return command
    .option('--unit <id>', 'its unit; otherwise the one that the current folder lies in')
    .option('--title <title>', 'its name for people')
    .option('--id <id>', 'its short name; it needs none')
    .option('--minutes <n>', 'how long learners need', minutes)
    .option('--file <path>', 'its file below the unit’s folder');
}
