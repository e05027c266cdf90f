// The finding about a course file that lies in no course.
import type { CourseFile } from '../course/course-file.js';
import type { RawFinding } from '../lint/run.js';
import type { Settings } from '../lint/settings.js';

export function outsideCourse(file: CourseFile, settings: Settings): readonly RawFinding[] {
  const severity = settings.rules.get('file-outside-course')?.severity;
  if (!severity || severity === 'off') return [];
  return [
    {
      rule: 'file-outside-course',
      severity,
      at: { file: file.path, place: file.part.at },
      message:
        'This file belongs to no course: neither its folder nor one above holds a file of “type: course”.',
      help: 'Add a course.md to the folder of the course (“bloomery init” writes one), or move this file below one.',
      related: [],
    },
  ];
}
