import { useTranslations } from 'next-intl';
import { FieldHelp } from '@/components/features/help/field-help';
import { guideRoles, helpParts, parts, roleAnchors } from '@/components/features/help/guide';
import { RoleGuide } from '@/components/features/help/role-guide';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import type { HelpNote } from '@/lib/features/help/model';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; notes: readonly HelpNote[] }>;

function Contents({
  name,
  links,
}: Readonly<{ name: string; links: readonly (readonly [string, string])[] }>) {
  return (
    <nav className="mt-4 noprint" aria-label={name}>
      <h2 className="small quiet">{name}</h2>
      <p className="linkrow">
        {links.map(([anchor, text]) => (
          <a key={anchor} href={`#${anchor}`}>
            {text}
          </a>
        ))}
      </p>
    </nav>
  );
}

/** First steps by role, then help by screen; the fields of a report in the words of its form. */
export function HelpPage({ locale, notes }: Props) {
  const t = useTranslations('help');
  return (
    <>
      <section className="lead wrap">
        <Headline name={t('title')} sentence={t('sentence')} />
        <Contents
          name={t('role-nav')}
          links={guideRoles.map((role) => [roleAnchors[role][locale], t(`roles.${role}.title`)])}
        />
        <Contents
          name={t('part-nav')}
          links={helpParts.map((part) => [parts[part][locale], t(`parts.${part}.title`)])}
        />
      </section>
      {guideRoles.map((role) => (
        <RoleGuide key={role} locale={locale} role={role} note={notes.find((note) => note.role === role)} />
      ))}
      {helpParts.map((part) => (
        <Section key={part} id={parts[part][locale]} title={t(`parts.${part}.title`)}>
          <p className="max-w-measure">{t(`parts.${part}.text`)}</p>
          {t.has(`parts.${part}.more`) ? (
            <p className="max-w-measure mt-2">{t(`parts.${part}.more`)}</p>
          ) : null}
          {part === 'item' ? <FieldHelp locale={locale} /> : null}
        </Section>
      ))}
    </>
  );
}
