import { useTranslations } from 'next-intl';
import { inLanguage } from '@/components/features/programme/in-language';
import { PartnershipPanel } from '@/components/features/programme/partnership-panel';
import type { ProgrammeView } from '@/components/features/programme/programme-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Missing } from '@/components/ui/missing';
import { Folded } from '@/components/ui/folded';
import { Section } from '@/components/ui/section';
import { StackTable } from '@/components/ui/stack-table';
import type { Partner } from '@/lib/features/programme/model/outline';

/** What is known of the provinces an enterprise supports stands in its own partnership. */
function provincesOf(partner: Partner, { locale, outline }: ProgrammeView): string | null {
  const own = outline.partnerships.find((each) => each.id === partner.id);
  return own === undefined ? null : inLanguage(locale, own.provincesVi, own.provincesEn);
}

function Alliance(view: ProgrammeView) {
  const t = useTranslations('programme.partners');
  return (
    <StackTable
      caption={t('caption')}
      showCaption
      columns={[
        { key: 'name', label: t('name'), kind: 'title' },
        { key: 'role', label: t('role'), kind: 'text' },
        { key: 'provinces', label: t('provinces'), kind: 'text' },
      ]}
      groups={[
        {
          key: 'all',
          rows: view.outline.partners.map((partner) => ({
            key: partner.id,
            cells: {
              name: partner.name,
              role: partner.role === 'chair' ? t('chair') : t('founding-member'),
              provinces: provincesOf(partner, view) ?? <Missing />,
            },
          })),
        },
      ]}
    />
  );
}

/** The alliance of enterprises, the platforms and the cooperations, with what is known of whom they support. */
export function Partners(view: ProgrammeView) {
  const t = useTranslations('programme.partners');
  const fold = useTranslations('programme.fold');
  return (
    <Section id="partners" title={t('title')} note={t('note')}>
      <Folded summary={fold('alliance', { count: view.outline.partners.length })}>
        <Alliance {...view} />
      </Folded>
      <DownloadLinks locale={view.locale} resource="partners" />
      <ul className="halves mt-8">
        {view.outline.partnerships.map((partnership) => (
          <PartnershipPanel key={partnership.id} view={view} partnership={partnership} />
        ))}
      </ul>
      <DownloadLinks locale={view.locale} resource="partnerships" title={t('partnerships')} />
    </Section>
  );
}
