import type { PublishedLine } from '@/lib/features/reporting/model/standing';
import {
  publishedLines,
  writeDecision,
  writeItems,
  writeRevision,
  type Line,
  type Place,
} from '@/prisma/demo/book';
import { at } from '@/prisma/demo/calendar';
import { phraseFor } from '@/prisma/demo/courses';
import {
  linesOf,
  officeTime,
  untouchedLines,
  writeReport,
  type Before,
  type Scene,
} from '@/prisma/demo/month';
import { phrases, plan } from '@/prisma/demo/plan';
import { between, drawFor, shuffled, type Draw } from '@/prisma/demo/random';

const cutOffDay = '2022-12-14';
const today = '2022-12-15';

/** Nothing happens on the 16th itself: the time of day there is the visitor's own. */
const sentOn: Readonly<Record<string, Date>> = {
  '20': at(today, '09:12:40'),
  '45': at(today, '16:05:00'),
};

const returnedOn: Readonly<Record<string, Date>> = { '20': at(today, '16:40:00') };

/** This province was returned a day before, repaired its report and sent it again. */
const sentTwice = '04';

const minutesBefore = (instant: Date, minutes: number) => new Date(instant.getTime() - minutes * 60_000);

function fullLines(scene: Scene, place: Place, { before, sentAt }: { before: Before; sentAt: Date }): Line[] {
  const draw = drawFor('december editing', place.unit.code);
  return linesOf(scene, place, { before, editedAt: minutesBefore(sentAt, between(draw, 10, 90)) });
}

/** Some items answered, the others still as they were carried forward. */
function partLines(scene: Scene, place: Place, before: Before): Line[] {
  const draw = drawFor('december draft', place.unit.code);
  const editedAt = at(draw() < 0.5 ? cutOffDay : today, officeTime(draw));
  const all = linesOf(scene, place, { before, editedAt });
  const untouched = untouchedLines(scene, before);
  const answered = new Set(
    shuffled(
      draw,
      all.map(({ task }) => task.id),
    ).slice(0, between(draw, 3, 21)),
  );
  return all.map((line, index) => (answered.has(line.task.id) ? line : (untouched[index] ?? line)));
}

function remarksFor(place: Place, lines: readonly Line[]): ReadonlyMap<string, string> {
  const given = plan.decemberRemarks[place.unit.code] ?? {};
  const named = lines.flatMap(({ task }) => {
    const reason = given[String(task.number)];
    return reason === undefined ? [] : [[task.id, reason] as const];
  });
  if (named.length > 0) return new Map(named);
  const changed = lines.find(({ mark, answer }) => mark === 'changed' && answer.percent !== null) ?? lines[0];
  if (changed === undefined) throw new Error('A report without items cannot be returned.');
  return new Map([[changed.task.id, phraseFor(phrases.remarks, 'december remark', place.unit.code)]]);
}

function sendingTime(place: Place, draw: Draw, latest: string): Date {
  return (
    sentOn[place.unit.code] ?? at(latest === cutOffDay || draw() < 0.4 ? cutOffDay : today, officeTime(draw))
  );
}

function writeReturned(scene: Scene, place: Place, before: Before): void {
  const draw = drawFor('december', place.unit.code);
  const sentAt = sendingTime(place, draw, cutOffDay);
  const lines = fullLines(scene, place, { before, sentAt });
  writeItems(scene.book, place, lines);
  const sent = writeRevision(scene.book, place, { lines, at: sentAt, previous: null });
  const back = returnedOn[place.unit.code] ?? at(today, officeTime(draw));
  writeDecision(scene.book, place, { sent, at: back, remarks: remarksFor(place, lines) });
}

function writeSubmitted(scene: Scene, place: Place, before: Before): void {
  const draw = drawFor('december', place.unit.code);
  if (place.unit.code !== sentTwice) {
    const sentAt = sendingTime(place, draw, today);
    const lines = fullLines(scene, place, { before, sentAt });
    writeItems(scene.book, place, lines);
    writeRevision(scene.book, place, { lines, at: sentAt, previous: null });
    return;
  }
  const first = at(cutOffDay, '09:20:00');
  const lines = fullLines(scene, place, { before, sentAt: first });
  const sent = writeRevision(scene.book, place, { lines, at: first, previous: null });
  const remarks = remarksFor(place, lines);
  writeDecision(scene.book, place, { sent, at: at(cutOffDay, '15:05:00'), remarks });
  const [reply, editedAt] = [phraseFor(phrases.replies, 'december', sentTwice), at(today, '09:50:00')];
  const repaired = lines.map((line) =>
    remarks.has(line.task.id) ? { ...line, editedAt, answer: { ...line.answer, reply } } : line,
  );
  writeItems(scene.book, place, repaired);
  writeRevision(scene.book, place, { lines: repaired, at: at(today, '10:15:00'), previous: sent });
}

function writePublished(scene: Scene, place: Place, before: Before): readonly PublishedLine[] {
  const draw = drawFor('december', place.unit.code);
  const sentAt = sendingTime(place, draw, cutOffDay);
  const lines = fullLines(scene, place, { before, sentAt });
  writeItems(scene.book, place, lines);
  const sent = writeRevision(scene.book, place, { lines, at: sentAt, previous: null });
  const publishedAt = at(today, officeTime(draw));
  writeDecision(scene.book, place, { sent, at: publishedAt, remarks: null });
  return publishedLines(place, sent, publishedAt);
}

/** The open month, with reports in every state. */
export function writeDecember(scene: Scene, place: Place, before: Before): readonly PublishedLine[] {
  const { code } = place.unit;
  const { published, returned, submitted, untouched } = plan.december;
  writeReport(scene.book, place);
  if (published.includes(code)) return writePublished(scene, place, before);
  if (returned.includes(code)) writeReturned(scene, place, before);
  else if (submitted.includes(code)) writeSubmitted(scene, place, before);
  else if (untouched.includes(code)) writeItems(scene.book, place, untouchedLines(scene, before));
  else writeItems(scene.book, place, partLines(scene, place, before));
  return [];
}
