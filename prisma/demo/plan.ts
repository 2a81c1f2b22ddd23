import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const code = z.string().regex(/^\d{2}$/);
const byTask = <T>(value: z.ZodType<T>) => z.record(z.string().regex(/^\d{1,2}$/), value);
const percents = z.record(code, byTask(z.int().min(0).max(100)));

const shape = z.strictObject({
  verifiedDoneByNovember: z.record(code, z.int().min(0).max(6)),
  verifiedDoneInNovember: z.int(),
  quotas: byTask(z.strictObject({ done: z.int(), high: z.int() })),
  november: percents,
  decemberPercent: percents,
  teams: z.record(code, z.int()),
  decemberTeams: z.record(code, z.int()),
  decemberNotes: z.record(code, byTask(z.string())),
  decemberRemarks: z.record(code, byTask(z.string())),
  notApplicable: byTask(z.array(code)),
  missing: z.record(z.string(), z.array(code)),
  december: z.strictObject({
    published: z.array(code),
    returned: z.array(code),
    submitted: z.array(code),
    untouched: z.array(code),
  }),
});

const lines = z.array(z.string()).min(1);
const words = z.strictObject({
  notStarted: lines,
  tasks: byTask(z.strictObject({ going: lines, done: lines, obstacles: lines, proposals: lines })),
  remarks: lines,
  replies: lines,
});

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')));
}

/** How far each province is meant to be; everything the draws do not decide. Keys: official codes of 2022. */
export const plan = read('plan.json', shape);

/** What officers and reviewers write in the demonstration. */
export const phrases = read('phrases.json', words);
