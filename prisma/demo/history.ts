import { standingsOf, type PublishedLine } from '@/lib/features/reporting/model/standing';
import { standingChangesOf } from '@/lib/features/reporting/model/standing-change';
import { dateColumn } from '@/lib/platform/day';
import { emptyBook, type Book } from '@/prisma/demo/book';
import { december, months } from '@/prisma/demo/calendar';
import { planCourses } from '@/prisma/demo/courses';
import { writeDecember } from '@/prisma/demo/december';
import type { Unit, World } from '@/prisma/demo/facts';
import { writePastMonth, type Before, type Scene } from '@/prisma/demo/month';

function writeStandings(book: Book, unit: Unit, lines: readonly PublishedLine[]): void {
  for (const { answer, changedOn, taskId, periodId, revisionId, itemId, publishedAt } of standingsOf(lines)) {
    const { valueStatus, percent, value, completedOn } = answer;
    const told = { valueStatus, percent, value, completedOn: completedOn && dateColumn(completedOn) };
    const from = { taskId, periodId, revisionId, itemId, publishedAt, changedOn: dateColumn(changedOn) };
    book.standings.push({ provinceId: unit.id, ...from, ...told });
  }
  for (const { completedOn, ...change } of standingChangesOf(lines)) {
    const day = completedOn && dateColumn(completedOn);
    book.standingChanges.push({ provinceId: unit.id, ...change, completedOn: day });
  }
}

function writeProvince(scene: Scene, unit: Unit, order: number): void {
  let before: Before = null;
  const published: PublishedLine[] = [];
  for (const month of months) {
    const place = { unit, month, order };
    if (month.index === december) {
      published.push(...writeDecember(scene, place, before));
    } else {
      const past = writePastMonth(scene, place, before);
      before = past.before;
      published.push(...past.published);
    }
  }
  writeStandings(scene.book, unit, published);
}

/** Nine months of reports of every province, in the order in which they came about. */
export function writeHistory(world: World): Book {
  const scene = { book: emptyBook(), world, courses: planCourses() };
  for (const [order, unit] of world.units.entries()) writeProvince(scene, unit, order);
  return scene.book;
}
