import { mayAdminister } from '@/lib/features/administration/policy';
import { listColumns } from '@/lib/features/users/model/list-columns';
import { mostListed } from '@/lib/features/users/model/list-limits';
import { writeListTemplate, type TemplateWords } from '@/lib/features/users/model/list-template';
import { listProvinceChoices } from '@/lib/features/users/queries/provinces';
import { locales } from '@/lib/i18n/locale';
import { roles, type Viewer } from '@/lib/platform/auth/viewer';
import { workbookWords } from '@/lib/platform/workbook-words';

const guide = ['about', 'where', 'needed', 'lists', 'days', 'example', 'all', 'safe'] as const;

function record<K extends string>(keys: readonly K[], word: (key: K) => string) {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}

function wordsOf(provinces: readonly string[]): TemplateWords {
  const say = workbookWords();
  return {
    names: { guide: say('workbook.sheet.guide'), list: say('users.template.list') },
    guide: guide.map((each) => say(`users.template.guide.${each}`, { count: mostListed })),
    headings: record(listColumns, (column) => say(`errors.users.column.${column}`)),
    example: record(listColumns, (column) => say(`users.template.example.${column}`)),
    choices: {
      role: roles.map((role) => say(`accounts.role.${role}`)),
      province: provinces,
      language: locales,
    },
    notListed: say('workbook.sheet.notListed'),
  };
}

/** The workbook in which many people are listed to be invited; null for who is no administrator. */
export async function getListTemplate(viewer: Viewer): Promise<Uint8Array<ArrayBuffer> | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const provinces = await listProvinceChoices();
  return writeListTemplate(wordsOf(provinces.map(({ names }) => names.vi)));
}
