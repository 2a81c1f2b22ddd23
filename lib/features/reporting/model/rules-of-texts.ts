import { when, type Rule } from '@/lib/features/reporting/model/rule';
import { fold } from '@/lib/platform/text';

/** Days written in a text, once its marks are spaces: `16/12/2022`, `ngày 16 tháng 12 năm 2022`, `tháng 12`. */
const daysInText =
  /\b((ngay )?\d{1,2} \d{1,2} \d{4}|(ngay )?\d{1,2} thang \d{1,2}( nam \d{4})?|thang \d{1,2}( (nam )?\d{4})?)\b/g;

/** A text without its spelling and its days: equal for what says the same but for a date. */
function gist(text: string): string {
  return fold(text).replace(daysInText, '').replace(/\s+/g, ' ').trim();
}

/** Only asks and tells: equal words are often right, and nobody is accused of anything. */
export const rulesOfTexts = {
  'only-the-day-changed': {
    ...{ severity: 'ask', field: 'completedOn' },
    find: (_, { before, changes }) =>
      when(before !== null && changes.length === 1 && changes[0] === 'completedOn'),
  },
  'note-repeated': {
    ...{ severity: 'ask', field: 'note' },
    find: ({ note }, { before, changes }) =>
      when(
        note !== null &&
          before?.note != null &&
          changes.some((field) => field === 'percent' || field === 'value' || field === 'note') &&
          gist(note) === gist(before.note),
      ),
  },
  'obstacle-repeated': {
    ...{ severity: 'ask', field: 'obstacle' },
    find: ({ obstacle }, { before, changes }) =>
      when(
        obstacle !== null &&
          before?.obstacle != null &&
          changes.includes('obstacle') &&
          gist(obstacle) === gist(before.obstacle),
      ),
  },
  'note-removed': {
    ...{ severity: 'ask', field: 'note' },
    find: ({ note }, { before }) => when(note === null && before?.note != null),
  },
  'note-as-elsewhere': {
    ...{ severity: 'ask', field: 'note' },
    find: ({ note }, { echoes: [province, ...others], changes }) =>
      note !== null && changes.includes('note') && province !== undefined
        ? { province, count: others.length }
        : null,
  },
} as const satisfies Readonly<Record<string, Rule>>;
