import { useTranslations } from 'next-intl';
import { Headline } from '@/components/ui/headline';
import { byLetter, type LetterGroup, type Term } from '@/lib/features/glossary/model';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; terms: readonly Term[] }>;

const anchorOf = (letter: string) => `chu-${letter.toLocaleLowerCase('vi')}`;

function Entry({ locale, term }: { locale: Locale; term: Term }) {
  const t = useTranslations('terms');
  const note = locale === 'vi' ? term.noteVi : term.noteEn;
  return (
    <div id={term.slug}>
      <dt>
        <a href={`#${term.slug}`} lang="vi">
          {term.termVi}
        </a>
        {term.abbreviation === null ? null : (
          <span className="abbr" lang="vi">
            {term.abbreviation}
          </span>
        )}
      </dt>
      <dd>
        <span lang="en">{term.termEn}</span>
        {note === null ? null : <span className="quiet block">{note}</span>}
        {t.has(`of.${term.slug}.text`) ? <span className="block">{t(`of.${term.slug}.text`)}</span> : null}
      </dd>
    </div>
  );
}

function Letter({ locale, group }: { locale: Locale; group: LetterGroup }) {
  return (
    <section className="indexed" aria-labelledby={anchorOf(group.letter)}>
      <h2 id={anchorOf(group.letter)}>{group.letter}</h2>
      <dl className="terms">
        {group.terms.map((term) => (
          <Entry key={term.slug} locale={locale} term={term} />
        ))}
      </dl>
    </section>
  );
}

/** The words of the field in both languages, by Vietnamese letter; each has an address of its own. */
export function Glossary({ locale, terms }: Props) {
  const t = useTranslations('glossary');
  const groups = byLetter(terms);
  return (
    <div className="lead wrap">
      <Headline name={t('title')} sentence={t('sentence', { count: terms.length })} />
      <nav className="letters noprint" aria-label={t('letters')}>
        {groups.map(({ letter }) => (
          <a key={letter} href={`#${anchorOf(letter)}`}>
            {letter}
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <Letter key={group.letter} locale={locale} group={group} />
      ))}
      <p className="notes mt-8">{t('note')}</p>
    </div>
  );
}
