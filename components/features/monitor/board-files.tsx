import { useTranslations } from 'next-intl';
import type { BoardChoice } from '@/lib/features/reporting/model/board-part';
import { queryString } from '@/lib/platform/query';

type Props = Readonly<{ period: string; choice: BoardChoice }>;

const files = { xlsx: 'giam-sat.xlsx', docx: 'bao-cao.docx', pdf: 'bao-cao.pdf' } as const;

/** Of every province, whatever part of the board is looked at. */
const all = 'bao-cao-cac-tinh.xlsx';

/** What is looked at, to work with and to sign. */
export function BoardFiles({ period, choice }: Props) {
  const t = useTranslations('report-files.downloads');
  const asked = queryString('vi', { region: choice.region ?? '', pillar: choice.pillar ?? '' });
  return (
    <nav className="noprint" aria-label={t('title')}>
      <ul className="plot-key">
        {(['xlsx', 'docx', 'pdf'] as const).map((kind) => (
          <li key={kind}>
            <a href={`/api/monitor/${period}/${files[kind]}${asked}`}>{t(kind)}</a>
          </li>
        ))}
        <li>
          <a href={`/api/monitor/${period}/${all}`}>{t('all')}</a>
        </li>
      </ul>
    </nav>
  );
}
