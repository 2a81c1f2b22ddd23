import { getTranslations } from 'next-intl/server';
import type { PageWords } from '@/app/page-metadata';
import type { ShownPage } from '@/app/shown-page';
import { apiHref, type ResourceName } from '@/lib/platform/api/names';
import { env } from '@/lib/platform/env';
import { queryString } from '@/lib/platform/query';
import { path } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';

/** A list and its single pages: `province` stands under `provinces`. */
const sections = {
  province: 'provinces',
  task: 'tasks',
  document: 'documents',
  indicator: 'indicators',
} as const satisfies Partial<Record<ScreenName, ScreenName>>;

/** Pages that show rows of a table, and the list of the API that holds them. */
const datasets: Partial<Record<ScreenName, ResourceName>> = {
  provinces: 'provinces',
  province: 'progress',
  tasks: 'tasks',
  task: 'progress',
  indicator: 'observations',
};

/** Which words of the list's address hold the page's own rows. */
function narrowed(screen: ScreenName, params: ShownPage['params']): Readonly<Record<string, string>> {
  const { slug, number, code } = params;
  if (screen === 'province' && slug !== undefined) return { province: slug };
  if (screen === 'task' && number !== undefined) return { task: number };
  return screen === 'indicator' && code !== undefined ? { indicator: code.toUpperCase() } : {};
}

const absolute = (address: string) => `${env().PUBLIC_URL}${address}`;

async function breadcrumbs({ locale, screen, params }: ShownPage, { title }: PageWords): Promise<object> {
  const t = await getTranslations({ locale, namespace: 'common' });
  const section = screen in sections ? sections[screen as keyof typeof sections] : null;
  const trail = [
    { name: t('nav.home'), address: path(locale, 'home', {}) },
    ...(section === null ? [] : [{ name: t(`nav.${section}`), address: path(locale, section, {}) }]),
    { name: title, address: path(locale, screen, params) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(address),
    })),
  };
}

async function dataset(shown: ShownPage, { title, description }: PageWords): Promise<object[]> {
  const { locale, screen, params, state } = shown;
  const list = datasets[screen];
  if (list === undefined && screen !== 'data') return [];
  const t = await getTranslations({ locale, namespace: 'data' });
  const files =
    list === undefined
      ? [{ encodingFormat: 'application/zip', contentUrl: absolute('/du-lieu/tat-ca.zip') }]
      : (['csv', 'json'] as const).map((format) => ({
          encodingFormat: format === 'csv' ? 'text/csv' : 'application/json',
          contentUrl: absolute(apiHref(list, format, narrowed(screen, params))),
        }));
  return [
    {
      '@type': 'Dataset',
      name: title,
      description: env().DEMO ? `${description} ${t('demonstration')}` : description,
      url: absolute(`${path(locale, screen, params)}${queryString(locale, state)}`),
      inLanguage: locale,
      isAccessibleForFree: true,
      license: absolute(`${path(locale, 'data', {})}#licence`),
      creator: { '@type': 'Organization', name: 'Tiến độ số', url: absolute('/') },
      spatialCoverage: 'Việt Nam',
      distribution: files.map((file) => ({ '@type': 'DataDownload', ...file })),
    },
  ];
}

/** The portal itself, and how to search it. */
function portal({ locale }: ShownPage, { description }: PageWords): object {
  return {
    '@type': 'WebSite',
    name: 'Tiến độ số',
    description,
    inLanguage: locale,
    url: absolute(path(locale, 'home', {})),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: absolute(`${path(locale, 'search', {})}?q={q}`) },
      'query-input': 'required name=q',
    },
  };
}

/** What a public page is, for search engines: where it stands, and the data set it shows. */
export async function structuredData(shown: ShownPage, words: PageWords): Promise<object> {
  if (shown.screen === 'home') return { '@context': 'https://schema.org', ...portal(shown, words) };
  const [crumbs, data] = await Promise.all([breadcrumbs(shown, words), dataset(shown, words)]);
  return { '@context': 'https://schema.org', '@graph': [crumbs, ...data] };
}
