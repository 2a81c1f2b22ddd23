import { measureSlug } from '@/lib/features/indicators/model/indicator';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { national } from '@/lib/features/documents/model/registry';
import { listTaskYears } from '@/lib/features/programme/queries/years';
import type { Relative } from '@/lib/features/provinces/model/dossier';
import { taskNumberOf } from '@/lib/features/provinces/model/measure';
import { listUnitsOfCode } from '@/lib/features/provinces/queries/code';
import { listSlugs } from '@/lib/features/provinces/queries/slugs';
import type { Locale } from '@/lib/i18n/locale';
import { movedSlugs } from '@/lib/platform/addresses';
import type { ResourceName } from '@/lib/platform/api/names';
import { apiWords, type ParameterError } from '@/lib/platform/api/problem';
import { visitor } from '@/lib/platform/auth/viewer';
import { addDays } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';

type Values = Readonly<Record<string, string>>;

/** Lists whose years are those of the sets of tasks. */
const ofTasks: readonly ResourceName[] = ['tasks', 'progress', 'trends', 'punctuality', 'publications'];

/**
 * Filters that nothing on record can ever answer to, so that a wrong name is not taken for "none found": short names
 * no unit ever had, codes in their place, and years without tasks.
 */
export async function doubtsOf(
  resource: ResourceName,
  { province, year, measure }: Values,
  locale: Locale,
): Promise<readonly ParameterError[]> {
  const words = province === undefined ? [] : province.split(',');
  const isForeign = ofTasks.includes(resource) && year !== undefined;
  return [
    ...(await wrongUnits(
      words.filter((word) => resource !== 'documents' || word !== national),
      locale,
    )),
    ...(isForeign ? await wrongYear(year, locale) : []),
    ...(measure === undefined ? [] : await wrongMeasure(measure.split(','), locale)),
  ];
}

async function wrongUnits(words: readonly string[], locale: Locale): Promise<readonly ParameterError[]> {
  if (words.length === 0) return [];
  const known = new Set(await listSlugs(visitor));
  const [unknown] = words.filter((word) => !known.has(word));
  if (unknown === undefined) return [];
  const [meant] = await slugDoubts(unknown, locale);
  return [
    {
      parameter: 'province',
      detail: meant?.detail ?? apiWords(locale)('errors.province', { word: unknown }),
    },
  ];
}

/** What a word means where a short name should stand: another name of a unit, or a code; nothing for neither. */
export async function slugDoubts(word: string, locale: Locale): Promise<readonly ParameterError[]> {
  const slug = movedSlugs[word];
  if (slug === undefined) return codeDoubts(word, locale);
  return [{ parameter: 'slug', detail: apiWords(locale)('errors.moved', { word, slug }) }];
}

/** Whose code a word is, and when. */
async function codeDoubts(word: string, locale: Locale): Promise<readonly ParameterError[]> {
  const units = /^\d{2}$/.test(word) ? await listUnitsOfCode(visitor, word) : [];
  if (units.length === 0) return [];
  const told = units.map((unit) => spanWords(unit, locale)).join('; ');
  return [{ parameter: 'slug', detail: apiWords(locale)('errors.code', { code: word, units: told }) }];
}

function spanWords({ slug, name, to, from }: Relative, locale: Locale): string {
  const t = apiWords(locale);
  if (to === null) return t('errors.since', { slug, name, day: formatDate(locale, from) });
  return t('errors.until', { slug, name, day: formatDate(locale, addDays(to, -1)) });
}

async function wrongYear(year: string, locale: Locale): Promise<readonly ParameterError[]> {
  const years = await listTaskYears(visitor);
  if (years.includes(Number(year))) return [];
  return [{ parameter: 'year', detail: apiWords(locale)('errors.year', { years: years.join(', ') }) }];
}

const counted: readonly string[] = ['tasks', 'committees', 'resolutions', 'plans'];

/** Measures of whatever day: a task of any set may be asked for, and a year without it holds no rows. */
async function wrongMeasure(words: readonly string[], locale: Locale): Promise<readonly ParameterError[]> {
  const coverage = await listCoverage(visitor);
  const indices = coverage.filter(({ values, ranks }) => values + ranks > 0);
  const slugs = indices.map(({ indicator, component }) => measureSlug(indicator, component));
  const known = [...new Set([...counted, ...slugs])];
  const word = words.find((each) => !known.includes(each) && taskNumberOf(each) === null);
  if (word === undefined) return [];
  const detail = apiWords(locale)('errors.measure', { word, known: known.join(', ') });
  return [{ parameter: 'measure', detail }];
}
