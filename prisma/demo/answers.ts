import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { addDays, type IsoDay } from '@/lib/platform/day';
import { december, months, november } from '@/prisma/demo/calendar';
import { courseKey, phraseFor, type Course, type Courses } from '@/prisma/demo/courses';
import type { Proof, TaskFact, Unit, World } from '@/prisma/demo/facts';
import { phrases, plan } from '@/prisma/demo/plan';
import { percentIn, valueOf, type Where } from '@/prisma/demo/progress';
import { between, drawFor } from '@/prisma/demo/random';

const reported = (answer: Partial<Answer>): Answer => ({
  ...emptyAnswer,
  valueStatus: 'reported',
  ...answer,
});
const without = (
  valueStatus: 'not_applicable' | 'not_available' | 'not_yet_due',
  note: string | null = null,
): Answer => ({
  ...emptyAnswer,
  valueStatus,
  note,
});

const inexact = {
  day: null,
  month: 'Nguồn chỉ nêu tháng ban hành; ghi ngày muộn nhất có thể.',
  year: 'Nguồn chỉ nêu năm ban hành; ghi ngày muộn nhất có thể.',
} as const;

const undated = 'Chưa rõ ngày ban hành; ghi ngày chắc chắn đã có văn bản.';

function noteOf({ precision }: Proof): string | null {
  return precision === null ? undated : inexact[precision];
}

/** Quảng Trị tells in December of the plan of July, and of a resolution whose number and date are not known. */
const tellsLate = '45';
const draftedResolution =
  'Nghị quyết đã được Ban Chấp hành Đảng bộ tỉnh khóa XVII thông qua; đang bổ sung số, ký hiệu và ngày ban hành.';

/** The document that proves a task at a month's cut-off, the earliest of them. */
function proofBy(own: readonly Proof[], cutOff: IsoDay): Proof | undefined {
  const known = own.flatMap((proof) =>
    proof.by !== null && proof.by <= cutOff ? [{ proof, by: proof.by }] : [],
  );
  return known.sort((left, right) => (left.by < right.by ? -1 : 1))[0]?.proof;
}

/** What Quảng Trị alone answers; null where it answers like every other province. */
function lateTold(
  { code }: Unit,
  { provesAs }: TaskFact,
  scene: { month: number; own: readonly Proof[] },
): Answer | null {
  if (code !== tellsLate) return null;
  if (provesAs === 'five_year_plan' && scene.month < december) return without('not_available');
  const [mentioned] = scene.own;
  if (provesAs !== 'resolution' || scene.month < december || mentioned === undefined) return null;
  return reported({ percent: 90, note: draftedResolution, documentIds: [mentioned.id] });
}

/** Tasks that ask for a document are answered by the documents on record, or not at all. */
function institutional(
  unit: Unit,
  task: TaskFact,
  scene: { month: number; proofs: readonly Proof[] },
): Answer {
  const { month, proofs } = scene;
  const own = proofs.filter((proof) => proof.provinceId === unit.id && proof.countsAs === task.provesAs);
  const special = lateTold(unit, task, { month, own });
  if (special !== null) return special;
  const proof = proofBy(own, months[month]?.cutOff ?? '');
  if (proof === undefined) return without('not_available');
  return reported({ percent: 100, completedOn: proof.by, note: noteOf(proof), documentIds: [proof.id] });
}

/** Communication is complete with the national day at the earliest. */
const communication = 10;
const digitalDay: IsoDay = '2022-10-10';

function completedOn(course: Course, where: Where): IsoDay {
  const month = months[course.doneIn ?? december];
  const day = addDays(month?.cutOff ?? '', -between(drawFor('completed', where.code, where.task), 0, 24));
  return where.task === communication && day < digitalDay ? digitalDay : day;
}

function figure(value: number | null): string {
  if (value === null) return '';
  const [whole = '', fraction] = String(value).split('.');
  const grouped = Number(whole).toLocaleString('vi-VN');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function noteFor({ code, task, month }: Where, percent: number, value: number | null): string | null {
  const given = month === december ? plan.decemberNotes[code]?.[String(task)] : undefined;
  if (given !== undefined) return given;
  const words = phrases.tasks[String(task)];
  if (words === undefined) return null;
  if (percent === 0) return phraseFor(phrases.notStarted, code, task);
  const phrase = percent === 100 ? phraseFor(words.done, code, task) : phraseFor(words.going, code, task);
  return phrase.replace('{value}', figure(value));
}

/** What hinders, while the task is not done; some provinces ask for help as well. */
function hindrance({ code, task }: Where, percent: number) {
  const words = phrases.tasks[String(task)];
  const draw = drawFor('hindrance', code, task);
  if (words === undefined || percent === 100 || draw() > 0.4) return { obstacle: null, proposal: null };
  const proposal = draw() < 0.5 ? phraseFor(words.proposals, 'proposal', code, task) : null;
  return { obstacle: phraseFor(words.obstacles, 'obstacle', code, task), proposal };
}

const notApplicable = 'Đã lồng ghép vào nhiệm vụ 5 theo kế hoạch của tỉnh.';
const notYetDue = 'Bộ chưa mở kỳ đánh giá DTI năm 2022.';
const notCounted = 'Chưa tổng hợp được số liệu từ các cơ sở y tế.';

/** Some answers say why there is no figure. */
function reasonWhyNone({ code, task, month }: Where, isDone: boolean): Answer | null {
  if (plan.notApplicable[String(task)]?.includes(code) === true)
    return without('not_applicable', notApplicable);
  if (isDone) return null;
  const draw = drawFor('none', code, task);
  if (task === 22 && month < 2 && draw() < 0.6) return without('not_yet_due', notYetDue);
  if (task === 17 && month < november && draw() < 0.12) return without('not_available', notCounted);
  return null;
}

/** What a province answers to one task in one month (0 is April). */
export function answerOf(
  unit: Unit,
  task: TaskFact,
  scene: { month: number; world: World; courses: Courses },
): Answer {
  const { month, world, courses } = scene;
  if (task.provesAs !== 'none') return institutional(unit, task, { month, proofs: world.proofs });
  const where = { code: unit.code, task: task.number, month };
  const course = courses.get(courseKey(unit.code, task.number)) ?? { doneIn: null, november: 0 };
  const percent = percentIn(course, where);
  const none = reasonWhyNone(where, percent === 100);
  if (none !== null) return none;
  const value = valueOf(where, task, percent);
  return reported({
    percent,
    value,
    completedOn: percent === 100 ? completedOn(course, where) : null,
    note: noteFor(where, percent, value),
    ...hindrance(where, percent),
  });
}
