import type { Locale } from '@/lib/i18n/locale';
import type { QueryName } from '@/lib/platform/screens';

type Words = Readonly<Record<Locale, string>>;

/** Query words of each language. `period` is the reporting period of the monitoring board. */
export const queryWords: Readonly<Record<QueryName, Words>> = {
  date: { vi: 'ngay', en: 'date' },
  measure: { vi: 'chi-tieu', en: 'measure' },
  kind: { vi: 'loai', en: 'kind' },
  region: { vi: 'vung', en: 'region' },
  sort: { vi: 'sap-xep', en: 'sort' },
  page: { vi: 'trang', en: 'page' },
  q: { vi: 'q', en: 'q' },
  provinces: { vi: 'tinh', en: 'provinces' },
  year: { vi: 'nam', en: 'year' },
  period: { vi: 'ky', en: 'period' },
  component: { vi: 'thanh-phan', en: 'component' },
  group: { vi: 'nhom', en: 'group' },
  borders: { vi: 'ranh-gioi', en: 'borders' },
  hash: { vi: 'ma', en: 'hash' },
};

/** Values that are words of the interface; the key is the portal's own word. Measures are in `measure-word.ts`. */
export const valueWords: Readonly<Partial<Record<QueryName, Readonly<Record<string, Words>>>>> = {
  borders: {
    current: { vi: 'hien-nay', en: 'current' },
  },
  kind: {
    resolution: { vi: 'nghi-quyet', en: 'resolution' },
    directive: { vi: 'chi-thi', en: 'directive' },
    action_programme: { vi: 'chuong-trinh-hanh-dong', en: 'action-programme' },
    programme: { vi: 'chuong-trinh', en: 'programme' },
    scheme: { vi: 'de-an', en: 'scheme' },
    plan: { vi: 'ke-hoach', en: 'plan' },
    committee_decision: { vi: 'quyet-dinh-ban-chi-dao', en: 'committee-decision' },
    day_decision: { vi: 'quyet-dinh-ngay-chuyen-doi-so', en: 'day-decision' },
    annual_plan: { vi: 'ke-hoach-nam', en: 'annual-plan' },
    letter: { vi: 'cong-van', en: 'letter' },
    decision: { vi: 'quyet-dinh', en: 'decision' },
    law: { vi: 'luat', en: 'law' },
    other: { vi: 'khac', en: 'other' },
  },
  sort: {
    name: { vi: 'ten', en: 'name' },
    region: { vi: 'vung', en: 'region' },
    tasks: { vi: 'nhiem-vu', en: 'tasks' },
    documents: { vi: 'van-ban', en: 'documents' },
    percent: { vi: 'phan-tram', en: 'percent' },
    status: { vi: 'trang-thai', en: 'status' },
    number: { vi: 'so', en: 'number' },
    date: { vi: 'ngay', en: 'date' },
  },
  group: {
    national: { vi: 'ca-nuoc', en: 'national' },
    region: { vi: 'vung', en: 'region' },
    pillar: { vi: 'tru-cot', en: 'pillar' },
    province: { vi: 'tinh', en: 'province' },
  },
};
