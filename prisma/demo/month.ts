import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { PublishedLine } from '@/lib/features/reporting/model/standing';
import { addDays } from '@/lib/platform/day';
import { answerOf } from '@/prisma/demo/answers';
import {
  publishedLines,
  reportId,
  writeDecision,
  writeItems,
  writeRevision,
  type Book,
  type Line,
  type Place,
} from '@/prisma/demo/book';
import { at, type Month } from '@/prisma/demo/calendar';
import { phraseFor, type Courses } from '@/prisma/demo/courses';
import type { World } from '@/prisma/demo/facts';
import { phrases, plan } from '@/prisma/demo/plan';
import { ownLines } from '@/prisma/demo/own-tasks';
import { between, drawFor, pick, type Draw } from '@/prisma/demo/random';

export type Scene = Readonly<{ book: Book; world: World; courses: Courses }>;

/** The last published answers of a province by task id; null before the first. */
export type Before = ReadonlyMap<string, Answer> | null;

/** A time of day in office hours. */
export function officeTime(draw: Draw): string {
  return `${between(draw, 8, 16)}:${between(draw, 0, 59)}:${between(draw, 0, 59)}`;
}

/** The province's answers of a month, marked by what differs from what it last published. */
export function linesOf(
  scene: Scene,
  place: Place,
  { before, editedAt }: { before: Before; editedAt: Date },
): Line[] {
  const { world, courses } = scene;
  const national = world.tasks.map((task): Line => {
    const answer = answerOf(place.unit, task, { month: place.month.index, world, courses });
    const last = before?.get(task.id);
    const isSame = last !== undefined && differences(last, answer).length === 0;
    return { task, answer, mark: isSame ? 'unchanged' : 'changed', editedAt };
  });
  return [...national, ...ownLines(place, { before, editedAt })];
}

/** A draft nobody touched: last published answers, carried forward and unanswered. */
export function untouchedLines({ world }: Scene, before: Before): Line[] {
  return world.tasks.map((task) => {
    const carried = before?.get(task.id) ?? emptyAnswer;
    return { task, answer: { ...carried, reply: null }, mark: 'unanswered', editedAt: null };
  });
}

export function writeReport(book: Book, place: Place): void {
  const { unit, month } = place;
  book.reports.push({
    id: reportId(place),
    periodId: month.id,
    provinceId: unit.id,
    state: 'drafting',
    version: 1,
  });
}

/** Weaker provinces are late more often. */
function sendingDay(place: Place, draw: Draw, isReturned: boolean): string {
  const { code } = place.month;
  const level = plan.verifiedDoneByNovember[place.unit.code] ?? 0;
  const isLate = !isReturned && draw() < 0.14 - level * 0.02;
  return `${code}-${isLate ? between(draw, 21, 27) : between(draw, 15, isReturned ? 17 : 20)}`;
}

/** Lạng Sơn is the example of the pictures: its sending days are given. */
const givenDays: Readonly<Record<string, string>> = {
  '20 2022-10': '2022-10-17',
  '20 2022-11': '2022-11-15',
};

/** A first sending with one figure too high: the reviewer finds it and the officer repairs it. */
function flawed(lines: readonly Line[], draw: Draw): Readonly<{ lines: Line[]; taskId: string }> | null {
  const open = lines.filter(
    ({ answer, mark, task }) =>
      mark === 'changed' &&
      task.provesAs === 'none' &&
      answer.percent !== null &&
      answer.percent > 0 &&
      answer.percent < 85,
  );
  if (open.length === 0) return null;
  const chosen = pick(draw, open).task.id;
  const raised = lines.map((line) =>
    line.task.id === chosen
      ? { ...line, answer: { ...line.answer, percent: (line.answer.percent ?? 0) + 15 } }
      : line,
  );
  return { lines: raised, taskId: chosen };
}

function repaired(
  lines: readonly Line[],
  taskId: string,
  { place, editedAt }: { place: Place; editedAt: Date },
): Line[] {
  const reply = phraseFor(phrases.replies, 'reply', place.unit.code, place.month.code);
  return lines.map((line) =>
    line.task.id === taskId ? { ...line, editedAt, answer: { ...line.answer, reply } } : line,
  );
}

function publicationOf(month: Month, draw: Draw): Date {
  return at(addDays(month.publication, draw() < 0.12 ? 1 : 0), officeTime(draw));
}

export type Past = Readonly<{ before: Before; published: readonly PublishedLine[] }>;

/** A month that is over: sent, sometimes returned and repaired, published; or never sent. */
export function writePastMonth(scene: Scene, place: Place, before: Before): Past {
  const { book } = scene;
  const { unit, month } = place;
  writeReport(book, place);
  if (plan.missing[month.code]?.includes(unit.code) === true) {
    writeItems(book, place, untouchedLines(scene, before));
    return { before, published: [] };
  }
  const draw = drawFor('month', unit.code, month.code);
  const given = givenDays[`${unit.code} ${month.code}`];
  const mayReturn = given === undefined && draw() < 0.1;
  const day = given ?? sendingDay(place, draw, mayReturn);
  const sentAt = at(day, officeTime(draw));
  let lines = linesOf(scene, place, {
    before,
    editedAt: new Date(sentAt.getTime() - between(draw, 20, 180) * 60_000),
  });
  const flaw = mayReturn ? flawed(lines, draw) : null;
  let sent = writeRevision(book, place, { lines: flaw?.lines ?? lines, at: sentAt, previous: null });
  if (flaw !== null) {
    const reason = phraseFor(phrases.remarks, 'remark', unit.code, month.code);
    const returnedAt = at(addDays(day, between(draw, 1, 3)), officeTime(draw));
    writeDecision(book, place, { sent, at: returnedAt, remarks: new Map([[flaw.taskId, reason]]) });
    const again = at(addDays(day, between(draw, 4, 6)), officeTime(draw));
    lines = repaired(lines, flaw.taskId, { place, editedAt: new Date(again.getTime() - 15 * 60_000) });
    sent = writeRevision(book, place, { lines, at: again, previous: sent });
  }
  writeItems(book, place, lines);
  const publishedAt = publicationOf(month, draw);
  writeDecision(book, place, { sent, at: publishedAt, remarks: null });
  return {
    before: new Map(lines.map(({ task, answer }) => [task.id, answer])),
    published: publishedLines(place, sent, publishedAt),
  };
}
