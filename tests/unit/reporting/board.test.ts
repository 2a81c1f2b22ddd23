import { describe, expect, test } from 'vitest';
import { ageing } from '@/lib/features/reporting/model/ageing';
import { partOf, readPillar } from '@/lib/features/reporting/model/board-part';
import type { Board, BoardRow } from '@/lib/features/reporting/model/board';
import { shareOf } from '@/lib/features/reporting/model/completeness';
import {
  byPeriod,
  byRegion,
  courseIn,
  type BoardCourse,
  type CourseReport,
} from '@/lib/features/reporting/model/course';
import { needingHelp } from '@/lib/features/reporting/model/help';
import { owedOf } from '@/lib/features/reporting/model/reminder';
import type { QueueRow } from '@/lib/features/reporting/model/review';
import { mayRemind } from '@/lib/features/reporting/policy';
import { visitor } from '@/lib/platform/auth/viewer';

const province = (slug: string, region: string | null) =>
  ({ slug, region, code: '01', name: slug, nameFull: slug, nameEn: slug }) as const;

const [hanoi, hue] = [province('ha-noi', 'dong-bang-song-hong'), province('hue', null)];

function sent(period: string, said: number, changed: Partial<CourseReport> = {}): CourseReport {
  return {
    ...{ reportId: `${period}-x`, period, province: hanoi, timeliness: 'on_time', isSent: true, returns: 0 },
    saying: String(said),
    parts: [
      { pillar: 'economy', provenance: 'verified', asked: 8, said, proven: 1 },
      { pillar: 'society', provenance: 'candidate', asked: 14, said: 0, proven: 0 },
    ],
    ...changed,
  };
}

const course = (...reports: readonly CourseReport[]): BoardCourse => ({
  periods: [...new Set(reports.map(({ period }) => period))],
  reports,
});
const rulesOf = (...reports: readonly CourseReport[]) =>
  needingHelp(course(...reports), reports.at(-1)?.period ?? '').flatMap(({ rules }) => rules);

describe('a province needs help', () => {
  test('when the share it says is completed fell since the report it sent before', () => {
    expect(rulesOf(sent('2022-10', 4), sent('2022-11', 3))).toEqual(['fell']);
    expect(rulesOf(sent('2022-10', 3), sent('2022-11', 4))).toEqual([]);
  });

  test('not when one of the two was never asked: nothing is not less than something', () => {
    expect(rulesOf(sent('2022-10', 4, { parts: [] }), sent('2022-11', 3))).toEqual([]);
    expect(rulesOf(sent('2022-10', 4), sent('2022-11', 3, { parts: [] }))).toEqual([]);
  });

  test('when three reports in a row say the same, passing over a period without one', () => {
    const same = ['2022-08', '2022-10', '2022-11'].map((period) => sent(period, 4));
    const silent = sent('2022-09', 0, { isSent: false, saying: null });
    expect(rulesOf(...same)).toEqual(['unmoved']);
    expect(rulesOf(sent('2022-08', 4), silent, sent('2022-10', 4), sent('2022-11', 4))).toEqual(['unmoved']);
    expect(rulesOf(sent('2022-10', 4), sent('2022-11', 4))).toEqual([]);
  });

  test('when the report of the period was returned twice, whatever else holds', () => {
    expect(rulesOf(sent('2022-10', 4), sent('2022-11', 3, { returns: 2 }))).toEqual(['fell', 'returned']);
    expect(rulesOf(sent('2022-11', 3, { returns: 1 }))).toEqual([]);
  });

  test('by the reports of its own alone, most signs first', () => {
    const other = sent('2022-11', 1, { province: hue, returns: 2 });
    const found = needingHelp(
      course(sent('2022-10', 4), other, sent('2022-11', 3, { returns: 3 })),
      '2022-11',
    );
    expect(found.map(({ report }) => report.province.slug)).toEqual(['ha-noi', 'hue']);
  });
});

describe('the course over periods', () => {
  const both = course(
    sent('2022-10', 2),
    sent('2022-11', 4),
    sent('2022-11', 1, { province: hue, timeliness: 'late' }),
    sent('2022-11', 2, { province: province('lao-cai', 'tay-nguyen') }),
  );

  test('adds up what was asked, said and proven, verified tasks apart', () => {
    const periods = byPeriod(both);
    expect(periods.map(({ period }) => period)).toEqual(['2022-10', '2022-11']);
    expect(periods[1]).toMatchObject({
      verified: { asked: 24, said: 7, proven: 3 },
      candidate: { asked: 42, said: 0, proven: 0 },
      timeliness: { on_time: 2, late: 1, expected: 3 },
    });
  });

  test('is told by region, those without one last', () => {
    expect(byRegion(both, '2022-11').map(({ region }) => region)).toEqual([
      'dong-bang-song-hong',
      'tay-nguyen',
      null,
    ]);
  });

  test('of a region and a pillar holds only these', () => {
    const part = courseIn(both, { region: 'dong-bang-song-hong', pillar: 'society' });
    expect(byPeriod(part)[1]).toMatchObject({ verified: { asked: 0 }, candidate: { asked: 14 } });
    expect(courseIn(both, { region: null, pillar: null })).toEqual(both);
  });

  test('has no share where nothing was asked', () => {
    expect(shareOf(0, { asked: 0 })).toBeNull();
    expect(shareOf(2, { asked: 8 })).toBe(25);
  });
});

describe('the board of a part', () => {
  const row = (name: string, region: string | null, state: BoardRow['state']) => ({
    ...{ reportId: name, province: province(name, region), state, timeliness: 'on_time' as const },
    cells: [1, 2].map((taskNumber) => ({ taskNumber, status: 'on_time', percent: 100, isProven: true })),
  });
  const board = {
    tasks: [
      { number: 1, pillar: 'economy' },
      { number: 2, pillar: 'society' },
    ],
    rows: [row('ha-noi', 'a', 'submitted'), row('hue', 'b', 'published')],
  } as unknown as Board;

  test('counts anew, so that the parts add up to the whole', () => {
    const part = partOf(board, { region: 'a', pillar: 'society' });
    expect(part.rows.map(({ cells }) => cells.map(({ taskNumber }) => taskNumber))).toEqual([[2]]);
    expect(part.states).toEqual({
      drafting: 0,
      awaiting_signature: 0,
      submitted: 1,
      returned: 0,
      published: 0,
    });
    expect(part.count.expected).toBe(1);
    expect(partOf(board, { region: null, pillar: readPillar(undefined) }).rows).toHaveLength(2);
    expect(readPillar('economy')).toBe('economy');
  });
});

describe('waiting for review', () => {
  const waiting = (...days: readonly number[]) =>
    days.map((waitingDays) => ({ waitingDays, province: hanoi })) as unknown as readonly QueueRow[];

  test.each([
    [[], null, null],
    [[3], 3, 3],
    [[1, 4], 2.5, 4],
    [[9, 1, 2], 2, 9],
  ])('%j days have their middle and their oldest', (days, median, oldest) => {
    expect(ageing(waiting(...days), null)).toMatchObject({ median, oldest });
  });

  test('of one region counts only its provinces', () => {
    expect(ageing(waiting(3), 'tay-nguyen').waiting).toEqual([]);
    expect(ageing(waiting(3), 'dong-bang-song-hong').waiting).toHaveLength(1);
  });
});

test('what is owed is to send or to repair; what is waived or sent owes nothing', () => {
  expect(owedOf({ state: 'drafting', timeliness: 'not_yet' })).toBe('send');
  expect(owedOf({ state: 'returned', timeliness: 'late' })).toBe('repair');
  expect(owedOf({ state: 'submitted', timeliness: 'on_time' })).toBeNull();
  expect(owedOf({ state: 'drafting', timeliness: 'exempt' })).toBeNull();
});

test('the public reminds nobody', () => {
  expect(mayRemind(visitor)).toBe('signed-out');
});
