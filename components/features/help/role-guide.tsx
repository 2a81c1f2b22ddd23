import { useTranslations } from 'next-intl';
import { guide, roleAnchors, type GuideRole } from '@/components/features/help/guide';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/locale';
import { path } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; role: GuideRole }>;

/** What one role does first, in order, each step on the screen it leads to. */
export function RoleGuide({ locale, role }: Props) {
  const t = useTranslations(`help.roles.${role}`);
  return (
    <Section id={roleAnchors[role][locale]} title={t('title')}>
      <p className="max-w-measure">{t('text')}</p>
      <ol className="steps">
        {Object.entries(guide[role]).map(([step, screen]) => (
          <li key={step}>
            <a href={path(locale, screen, {})}>{t(`steps.${step}.title`)}</a>
            <span>{t(`steps.${step}.text`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
