import { dataWords } from '@/lib/platform/api/about';
import { Archive } from '@/lib/platform/api/archive';
import { columnsOf } from '@/lib/platform/api/column';
import { csvHead, csvLines } from '@/lib/platform/api/csv';
import { dataPackage } from '@/lib/platform/api/datapackage';
import type { Resource } from '@/lib/platform/api/resource';
import { env } from '@/lib/platform/env';

/**
 * Rows asked for at once; each becomes one piece of a file. Lists that grow with every period are asked for period by
 * period or year by year (`everything`), because the rows before a part cost as much as the part.
 */
const atOnce = 5000;

async function* piecesOf(resource: Resource): AsyncGenerator<string> {
  const columns = columnsOf(resource.row);
  yield csvHead(columns);
  for (const values of (await resource.everything?.()) ?? [{}]) yield* rowsOf(resource, values);
}

async function* rowsOf(resource: Resource, values: Readonly<Record<string, string>>): AsyncGenerator<string> {
  const columns = columnsOf(resource.row);
  const question = resource.read(values);
  if (!question.success) throw question.error;
  for (let offset = 0, total = 1; offset < total; offset += atOnce) {
    const listed = await question.data.list({ limit: atOnce, offset });
    yield csvLines(columns, listed.rows);
    total = listed.total;
  }
}

/** What to read first, in both languages. */
function readMe(resources: readonly Resource[]): string {
  const parts = (['vi', 'en'] as const).map((locale) => {
    const t = dataWords(locale);
    const list = resources.map(
      ({ name }) =>
        `- \`data/${name}.csv\`: ${t(`resources.${name}.title`)}. ${t(`resources.${name}.description`)}`,
    );
    const demonstration = env().DEMO ? [t('demonstration'), ''] : [];
    return [
      `# Tiến độ số: ${t('title')}`,
      '',
      ...demonstration,
      t('units'),
      '',
      ...list,
      '',
      t('dump.files'),
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

function licence(code: string): string {
  const texts = (['vi', 'en'] as const).map((locale) => {
    const t = dataWords(locale);
    return `# ${t('licence.title')}\n\n${t('licence.text')}\n\n${t('sources.text')}\n`;
  });
  return [...texts, code].join('\n');
}

type Contents = Readonly<{ resources: readonly Resource[]; day: string; licenceText: string }>;

/** Everything in one zip: a CSV for each list, a data package that describes them, the terms, and what to read first. */
export async function makeDump({ resources, day, licenceText }: Contents): Promise<Buffer> {
  const archive = new Archive();
  const files = [];
  await archive.add({ name: 'README.md', pieces: [readMe(resources)] });
  await archive.add({ name: 'LICENSE.md', pieces: [licence(licenceText)] });
  for (const resource of resources) {
    const file = await archive.add({ name: `data/${resource.name}.csv`, pieces: piecesOf(resource) });
    files.push({ resource, file });
  }
  const description = JSON.stringify(dataPackage(files, day), null, 2);
  await archive.add({ name: 'datapackage.json', pieces: [`${description}\n`] });
  return archive.end();
}
