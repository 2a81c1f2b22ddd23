import type { FileWords } from '@/app/report-files/words';
import { today } from '@/lib/platform/clock';

/** `Hà Nội, ngày 16 tháng 12 năm 2022`; day and months under ten with a nought, as the decree asks. */
export function placeAndDate(t: FileWords, place: string): string {
  const [year = '', month = '', day = ''] = today().split('-');
  return t('report-files.place-and-date', {
    ...{ place, day, year },
    month: Number(month) < 3 ? month : String(Number(month)),
  });
}
