import { useTranslations } from 'next-intl';

type Props = Readonly<{
  /** The door under which the files are: of a draft, or of a receipt. */
  door: string;
}>;

const kinds = ['docx', 'pdf'] as const;

/** The report in the form of an official one, to sign and seal. */
export function ReportFiles({ door }: Props) {
  const t = useTranslations('report-files.province.downloads');
  return (
    <nav className="noprint" aria-label={t('title')}>
      <ul className="plot-key">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={`${door}/bao-cao.${kind}`}>{t(kind)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
