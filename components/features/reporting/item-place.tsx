import { useLocale } from 'next-intl';
import { givenField, type Given } from '@/lib/features/reporting/model/clash';
import { answerFields } from '@/lib/features/reporting/model/merge';

type Props = Readonly<{ reportId: string; number: number; version: number; given: Given }>;

/** Which item of which report, the version that was seen, and what the boxes were filled with from it. */
export function ItemPlace({ reportId, number, version, given }: Props) {
  return (
    <>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={version} />
      {answerFields.map((field) =>
        given[field] === undefined ? null : (
          <input key={field} type="hidden" name={givenField(field)} value={given[field]} />
        ),
      )}
    </>
  );
}
