import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { BookWords } from '@/lib/features/workbook/model/book-content';
import { columns } from '@/lib/features/workbook/model/columns';
import type { ListWords } from '@/lib/features/workbook/model/typed';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { formatPeriod } from '@/lib/platform/format';
import { workbookWords } from '@/lib/platform/workbook-words';

const guide = [
  'about',
  'what',
  'white',
  'status',
  'numbers',
  'days',
  'confirm',
  'evidence',
  'rows',
  'safe',
] as const;

const documentParts = ['label', 'issuedOn', 'issuer', 'title'] as const;

function record<K extends string>(keys: readonly K[], word: (key: K) => string) {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}

/** What the lists of a workbook offer. */
export function listWords(): ListWords {
  const say = workbookWords();
  return {
    status: record(Object.values(ValueStatus), (each) => say(`reporting.valueStatus.${each}`)),
    yes: say('workbook.sheet.yes'),
  };
}

/** Everything a workbook says beside its answers. */
export function bookWords({ period, province }: Pick<DraftReport, 'period' | 'province'>): BookWords {
  const say = workbookWords();
  const values = { period: formatPeriod('vi', period.code), province: province.nameFull };
  return {
    names: {
      guide: say('workbook.sheet.guide'),
      answers: say('workbook.sheet.answers'),
      documents: say('workbook.sheet.documents'),
    },
    guide: guide.map((each) => say(`workbook.sheet.lines.${each}`, values)),
    headings: record(columns, (column) => say(`workbook.sheet.heading.${column}`)),
    documentHeadings: record(documentParts, (part) => say(`workbook.sheet.document.${part}`)),
    lists: listWords(),
    notListed: say('workbook.sheet.notListed'),
  };
}
