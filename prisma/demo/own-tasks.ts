import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { Metric, Pillar } from '@/lib/generated/prisma/enums';
import { dateColumn, type IsoDay } from '@/lib/platform/day';
import { officerOf } from '@/prisma/demo/accounts';
import type { Line, Place } from '@/prisma/demo/book';
import { at } from '@/prisma/demo/calendar';
import type { TaskFact, Unit } from '@/prisma/demo/facts';
import { idOf } from '@/prisma/seed/id';

/** Bến Tre, whose report of December is published. */
const owner = '83';

type OwnTask = Readonly<{
  number: number;
  title: string;
  titleEn: string;
  pillar: Pillar | null;
  metric: Metric;
  unit: string;
  begunAt: Date;
  dueOn: IsoDay;
  /** How far it is in each month, from August on (4) to December (8). */
  course: readonly Pick<Answer, 'percent' | 'value'>[];
}>;

const firstMonth = 4;

/** Every text says itself that it is made up. */
const tasks: readonly OwnTask[] = [
  {
    ...{ number: 51, pillar: 'society', metric: 'count', unit: 'điểm', dueOn: '2022-12-31' },
    title: 'Minh họa: mở điểm truy cập Internet công cộng tại các xã đảo và xã cù lao',
    titleEn: 'Illustration: open public Internet points in the island and river-island communes',
    begunAt: at('2022-07-18', '09:00:00'),
    course: [0, 4, 9, 14, 17].map((value) => ({ value, percent: value * 5 })),
  },
  {
    ...{ number: 52, pillar: null, metric: 'milestone', unit: '', dueOn: '2022-12-31' },
    title: 'Minh họa: số hóa sổ theo dõi giống dừa của các hợp tác xã',
    titleEn: 'Illustration: digitise the coconut seedling registers of the cooperatives',
    begunAt: at('2022-07-18', '09:10:00'),
    course: [10, 25, 40, 60, 80].map((percent) => ({ percent, value: null })),
  },
];

const idOfTask = (number: number) => idOf('demonstration', 'own-task', owner, number);

function factOf({ number, metric }: OwnTask): TaskFact {
  return { id: idOfTask(number), number, metric, target: null, provesAs: 'none' };
}

const source = 'Minh họa: kế hoạch của Ủy ban nhân dân tỉnh';

function versionOf(of: Unit, { number, metric, unit, title, titleEn, pillar, dueOn, begunAt }: OwnTask) {
  const told = { number, metric, unit, titleVi: title, titleEn, pillar, dueOn: dateColumn(dueOn), source };
  const reason = 'Minh họa: tỉnh đặt thêm cho năm 2022.';
  return { taskId: idOfTask(number), n: 1, act: 'add', ...told, reason, byId: officerOf(of), at: begunAt };
}

function rowOf({ id: ownerId }: Unit, task: OwnTask) {
  const { number, title, titleEn, pillar, metric, unit, begunAt, dueOn } = task;
  return {
    ...{
      id: idOfTask(number),
      ownerId,
      ownerYear: 2022,
      number,
      code: `R${String(number)}`,
      pillar,
      metric,
      begunAt,
    },
    ...{ titleVi: title, titleEn, shortVi: title, shortEn: titleEn, unitVi: unit, unitEn: unit },
    ...{ dueOn: dateColumn(dueOn), isDueAssumed: false, provenance: 'verified', titleBasis: 'province' },
    ...{ sources: [source], isInvented: true },
  };
}

/** One province's own tasks with how they came about, table by table. */
export function ownTaskBook(units: readonly Unit[]) {
  const unit = units.find(({ code }) => code === owner);
  if (unit === undefined) return { ownTasks: [], ownVersions: [] };
  return {
    ownTasks: tasks.map((task) => rowOf(unit, task)),
    ownVersions: tasks.map((task) => versionOf(unit, task)),
  };
}

type When = Readonly<{ before: ReadonlyMap<string, Answer> | null; editedAt: Date }>;

function lineOf(task: OwnTask, month: number, { before, editedAt }: When): Line[] {
  const reached = task.course[month - firstMonth];
  if (reached === undefined) return [];
  const answer: Answer = {
    ...emptyAnswer,
    valueStatus: 'reported',
    ...reached,
    note: 'Minh họa: theo báo cáo của các xã.',
  };
  const fact = factOf(task);
  const last = before?.get(fact.id);
  const isSame = last !== undefined && differences(last, answer).length === 0;
  return [{ task: fact, answer, mark: isSame ? 'unchanged' : 'changed', editedAt }];
}

/** What the province answers of its own tasks in a month; nothing in the months before they began. */
export function ownLines({ unit, month }: Place, when: When): Line[] {
  return unit.code === owner ? tasks.flatMap((task) => lineOf(task, month.index, when)) : [];
}
