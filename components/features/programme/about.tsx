import { useTranslations } from 'next-intl';
import { Article } from '@/components/features/programme/article';
import type { Holdings } from '@/lib/features/programme/model/holdings';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ locale: Locale; isInvented: boolean; holdings: Holdings }>;

const kinds = ['documents', 'national', 'claims', 'observations', 'milestones', 'terms'] as const;

function Held({ locale, holdings }: Props) {
  const t = useTranslations('about.held');
  return (
    <table className="max-w-measure mt-4">
      <caption className="vh">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col" className="r">
            {t('count')}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(kind)}</th>
            <td className="r">{formatNumber(locale, holdings[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const licences = [
  ['map', '/licences/map-data.md'],
  ['font', '/licences/inter-ofl-1.1.txt'],
  ['packages', '/licences/packages.md'],
] as const;

function Licences() {
  const t = useTranslations('about.links');
  return (
    <p className="linkrow mt-4">
      {licences.map(([name, address]) => (
        <a key={name} href={address}>
          {t(name)}
        </a>
      ))}
      <a href="https://data.vietnam.opendevelopmentmekong.net/dataset/a-phn-tnh">{t('boundaries')}</a>
    </p>
  );
}

function Further({ locale }: { locale: Locale }) {
  const t = useTranslations('about.links');
  return (
    <p className="linkrow mt-4">
      {(['method', 'glossary', 'privacy', 'accessibility'] as const).map((screen) => (
        <a key={screen} href={href(locale, screen)}>
          {t(screen)}
        </a>
      ))}
    </p>
  );
}

/** What the portal is, who answers for it, what it can prove, from what it is made. */
export function About(props: Props) {
  const { locale, isInvented } = props;
  return (
    <Article
      namespace="about"
      sections={['what', isInvented ? 'who-demo' : 'who', 'proves', 'holds', 'sources', 'credits', 'further']}
      extras={{ holds: <Held {...props} />, credits: <Licences />, further: <Further locale={locale} /> }}
    />
  );
}
