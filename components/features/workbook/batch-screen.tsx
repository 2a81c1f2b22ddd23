import { useLocale, useTranslations } from 'next-intl';
import { BatchFile, standingOf, type ShownFile } from '@/components/features/workbook/batch-file';
import { HandInForm } from '@/components/features/workbook/hand-in-form';
import { Button } from '@/components/forms/button';
import { PageHeader } from '@/components/shell/page-header';

type Props = Readonly<{
  /** Why the files were not taken. */
  problem: string | null;
  tried: Readonly<{ batch: string; files: readonly ShownFile[] }> | null;
}>;

const door = '/api/workbooks';

function Tried({ batch, files }: NonNullable<Props['tried']>) {
  const t = useTranslations('workbook.batch');
  const locale = useLocale();
  const count = (standing: ReturnType<typeof standingOf>) =>
    files.filter((file) => standingOf(file) === standing).length;
  const [ready, written] = [count('ready'), count('written')];
  return (
    <section className="grp" id="xem">
      <div className="head">
        <h2>{t('look')}</h2>
      </div>
      <p>{t('summary', { total: files.length, ready, written, others: files.length - ready - written })}</p>
      <p className="max-w-measure">{t('each')}</p>
      {ready === 0 ? null : (
        <form method="post" encType="multipart/form-data" action={`${door}/${batch}?locale=${locale}`}>
          <div className="btnrow">
            <Button>{t('write', { count: ready })}</Button>
          </div>
        </form>
      )}
      {files.map((file, at) => (
        <BatchFile key={`${String(at)} ${file.name}`} file={file} />
      ))}
    </section>
  );
}

/** The ministry's way with many workbooks: hand in, look, write; each file by itself. */
export function BatchScreen({ problem, tried }: Props) {
  const t = useTranslations('workbook.batch');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('title')} />
      <p className="max-w-measure">{t('intro')}</p>
      <HandInForm door={door} problem={problem} several />
      {tried === null ? null : <Tried {...tried} />}
    </div>
  );
}
