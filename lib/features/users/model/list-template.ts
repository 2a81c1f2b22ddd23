import { writeXlsx, type Cell, type DataValidation } from 'hucre/xlsx';
import { listColumns, type ListColumn } from '@/lib/features/users/model/list-columns';
import { mostListed } from '@/lib/features/users/model/list-limits';
import { addressOf } from '@/lib/features/workbook/model/columns';
import { literal } from '@/lib/features/workbook/model/literal';
import { heading, open, told, top } from '@/lib/features/workbook/model/styles';

/** Columns whose words are chosen from a list. */
const chosen = ['role', 'province', 'language'] as const;

/** Everything the template of a list says, in Vietnamese. */
export type TemplateWords = Readonly<{
  names: Readonly<{ guide: string; list: string }>;
  guide: readonly string[];
  headings: Readonly<Record<ListColumn, string>>;
  example: Readonly<Record<ListColumn, string>>;
  choices: Readonly<Record<(typeof chosen)[number], readonly string[]>>;
  notListed: string;
}>;

/** The hidden sheet of the words to choose from. */
const choiceSheet = '_danh_muc';

const widths: Readonly<Record<ListColumn, number>> = {
  ...{ name: 34, email: 34, role: 30, province: 24 },
  ...{ from: 14, until: 14, language: 12 },
};

/** Under the head and the example. */
const firstLine = 2;

function validations({ choices, notListed }: TemplateWords): DataValidation[] {
  return chosen.map((column, at) => {
    const place = listColumns.indexOf(column);
    const list = addressOf(0, at).replace('1', '');
    return {
      ...{ type: 'list', allowBlank: true, showErrorMessage: true, errorMessage: notListed },
      range: `${addressOf(firstLine, place)}:${addressOf(firstLine + mostListed - 1, place)}`,
      formula1: `'${choiceSheet}'!$${list}$1:$${list}$${String(choices[column].length)}`,
    };
  });
}

/** What is typed stays as it is typed: no program makes a number or a day of it. */
function cellsOf({ headings, example }: TemplateWords): Map<string, Partial<Cell>> {
  const rows = Array.from({ length: mostListed }, (_, at) => firstLine + at);
  const cells = listColumns.flatMap((column, at): [string, Partial<Cell>][] => [
    [`0,${String(at)}`, { value: headings[column], style: heading }],
    [`1,${String(at)}`, { value: literal(example[column]), style: { ...told, font: { italic: true } } }],
    ...rows.map((row): [string, Partial<Cell>] => [
      `${String(row)},${String(at)}`,
      { value: null, style: { ...open, numFmt: '@' } },
    ]),
  ]);
  return new Map(cells);
}

/** The workbook in which people are listed: how to fill it in, the list with an example that is skipped, its choices. */
export async function writeListTemplate(words: TemplateWords): Promise<Uint8Array<ArrayBuffer>> {
  const { names, guide, choices } = words;
  const longest = Math.max(...chosen.map((column) => choices[column].length));
  const bytes = await writeXlsx({
    properties: { title: names.list, creator: 'Tiến độ số' },
    activeSheet: 0,
    sheets: [
      {
        name: names.guide,
        rows: guide.map((each) => [each]),
        columns: [{ width: 110, style: { alignment: top } }],
      },
      {
        name: names.list,
        rows: Array.from({ length: firstLine + mostListed }, () => listColumns.map(() => null)),
        cells: cellsOf(words),
        columns: listColumns.map((column) => ({ width: widths[column] })),
        freezePane: { rows: 1 },
        dataValidations: validations(words),
      },
      {
        name: choiceSheet,
        veryHidden: true,
        rows: Array.from({ length: longest }, (_, at) => chosen.map((column) => choices[column][at] ?? null)),
      },
    ],
  });
  return new Uint8Array(bytes);
}
