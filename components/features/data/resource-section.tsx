import { useTranslations } from 'next-intl';
import { ColumnTable } from '@/components/features/data/column-table';
import { ParameterTable } from '@/components/features/data/parameter-table';
import { TryForm } from '@/components/features/data/try-form';
import type { Choice } from '@/components/forms/select';
import { Section } from '@/components/ui/section';
import type { Guide } from '@/lib/platform/api/described';
import { apiHref } from '@/lib/platform/api/names';

/** One list: what a row is, a form to try it, an example to copy, its columns and parameters. */
export function ResourceSection({ guide, provinces }: { guide: Guide; provinces: readonly Choice[] }) {
  const t = useTranslations('data');
  const example = apiHref(guide.name, 'json', guide.example);
  return (
    <Section
      id={guide.name}
      title={t(`resources.${guide.name}.title`)}
      note={<code>{apiHref(guide.name, 'json')}</code>}
    >
      <p className="max-w-measure">{t(`resources.${guide.name}.description`)}</p>
      <TryForm {...guide} provinces={provinces} />
      <p className="mt-4">
        {t('page.example')}{' '}
        <a className="wrap-anywhere" href={example}>
          <code>{example}</code>
        </a>
      </p>
      <div className="mt-4 grid gap-2">
        <ColumnTable {...guide} />
        <ParameterTable {...guide} />
      </div>
    </Section>
  );
}
