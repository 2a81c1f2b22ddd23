import { useTranslations } from 'next-intl';
import { guide, roleAnchors, type GuideRole } from '@/components/features/help/guide';
import { Section } from '@/components/ui/section';
import type { HelpNote } from '@/lib/features/help/model';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { path } from '@/lib/platform/routes';

type Props = Readonly<{
  locale: Locale;
  role: GuideRole;
  /** What the administrator put beside it. */
  note: HelpNote | undefined;
}>;

/** What one role does first, in order, each step on the screen it leads to. */
export function RoleGuide({ locale, role, note }: Props) {
  const words = useTranslations('help');
  const t = useTranslations(`help.roles.${role}`);
  return (
    <Section id={roleAnchors[role][locale]} title={t('title')}>
      <p className="max-w-measure">{t('text')}</p>
      {note === undefined ? null : (
        <p className="help-note">
          <b>{words('notice', { day: formatDate(locale, note.on) })}</b>{' '}
          {locale === 'vi' ? note.textVi : note.textEn}
        </p>
      )}
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
