import { useTranslations } from 'next-intl';
import { NoteForm } from '@/components/features/help/note-form';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import { DefinitionList } from '@/components/ui/definition-list';
import { readers, type HelpNote, type Reader } from '@/lib/features/help/model';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; notes: readonly HelpNote[] }>;

function useText(locale: Locale) {
  const t = useTranslations('help.notes');
  return (note: HelpNote | undefined): string => {
    const text = locale === 'vi' ? note?.textVi : note?.textEn;
    return text === undefined || text === '' ? t('none') : text;
  };
}

/** The guide of each role with the note that stands beside it. */
export function NotesScreen({ locale, notes }: Props) {
  const t = useTranslations('help.notes');
  const roles = useTranslations('help.roles');
  const textOf = useText(locale);
  return (
    <>
      <Breadcrumbs items={[{ label: t('crumb'), href: href(locale, 'admin') }, { label: t('title') }]} />
      <div className="wrap pb-16">
        <PageHeader title={t('title')} />
        <p className="max-w-measure mb-4">{t('sentence')}</p>
        {readers.map((role) => (
          <section key={role} className="grp" aria-labelledby={role}>
            <h2 id={role}>
              <a href={href(locale, 'adminHelpNote', { role })}>{roles(`${role}.title`)}</a>
            </h2>
            <p className="max-w-measure">{textOf(notes.find((note) => note.role === role))}</p>
          </section>
        ))}
      </div>
    </>
  );
}

type NoteProps = Props & Readonly<{ role: Reader; isKept: boolean }>;

/** One role's note, and all that stood there before. */
export function NoteScreen({ locale, notes, role, isKept }: NoteProps) {
  const t = useTranslations('help.notes');
  const title = useTranslations('help.roles')(`${role}.title`);
  const textOf = useText(locale);
  const labels = { textVi: t('textVi'), textEn: t('textEn'), hint: t('hint') };
  const words = { submit: t('submit'), pending: t('pending'), failed: t('failed'), labels };
  const [now = { textVi: '', textEn: '' }] = notes;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'admin') },
          { label: t('title'), href: href(locale, 'adminHelp') },
          { label: title },
        ]}
      />
      <div className="wrap pb-16">
        <PageHeader title={title} />
        {isKept ? (
          <OutcomeNotice tone="good" outcome="kept">
            {t('done')} <a href={href(locale, 'help')}>{t('see')}</a>
          </OutcomeNotice>
        ) : null}
        <NoteForm
          locale={locale}
          note={{ role, seen: notes.length, textVi: now.textVi, textEn: now.textEn }}
          words={words}
        />
        <section className="grp" aria-labelledby="lich-su">
          <h2 id="lich-su">{t('history')}</h2>
          {notes.length === 0 ? <p className="quiet">{t('none')}</p> : null}
          <DefinitionList
            items={notes.map((note, index) => ({
              term: `${String(notes.length - index)}. ${formatDate(locale, note.on)}`,
              detail: `${textOf(note)} (${note.by ?? ''})`,
            }))}
          />
        </section>
      </div>
    </>
  );
}
