import { resources } from '@/app/open-data/resources';
import { columnsOf } from '@/lib/platform/api/column';
import type { Guide } from '@/lib/platform/api/described';
import { parametersIn } from '@/lib/platform/api/parameter';

/** What the documentation shows of each list, read from the same schemas that check questions and answers. */
export function listGuides(): readonly Guide[] {
  return resources.map(({ name, row, asks, example }) => ({
    name,
    columns: columnsOf(row),
    parameters: parametersIn(asks),
    example,
  }));
}
