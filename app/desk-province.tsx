import { getTranslations } from 'next-intl/server';
import type { DeskAnswer, DeskInput } from '@/app/desk-page';
import { ProvinceChoice } from '@/components/features/reporting/province-choice';
import { reportLinks, type ReportLinks } from '@/components/features/reporting/report-links';
import { listDraftProvinces } from '@/lib/features/reporting/queries/choice';
import { formatPeriod } from '@/lib/platform/format';

type Input = Pick<DeskInput<'report'>, 'viewer' | 'locale' | 'params' | 'asked'>;

/** The province as the address says it, and the addresses of its report that go on saying so. */
type Which = Readonly<{ slug: string | undefined; links: ReportLinks }>;

/**
 * A screen of one report for who may hold several provinces: the address says which, and nothing else remembers it.
 * Where it does not, the first thing to do is to choose.
 */
export function ofProvince<I extends Input>(load: (input: I & Which) => Promise<DeskAnswer | null>) {
  return async function loadOf(input: I): Promise<DeskAnswer | null> {
    const { viewer, locale, params, asked } = input;
    const slug = asked('provinces');
    const links = reportLinks(locale, params.period, slug);
    const provinces = slug === undefined ? await listDraftProvinces(viewer, params.period) : [];
    if (provinces.length < 2) return load({ ...input, slug, links });
    const t = await getTranslations('reporting.choice');
    const title = t('title', { period: formatPeriod(locale, params.period) });
    return { title, body: <ProvinceChoice title={title} period={params.period} provinces={provinces} /> };
  };
}
