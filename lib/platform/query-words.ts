import type { Locale } from '@/lib/i18n/locale';
import type { QueryName, ScreenName } from '@/lib/platform/screens';

type Words = Readonly<Record<Locale, string>>;

/** The portal's own word is also the English one, with hyphens; beside it stands the Vietnamese one. */
function inBoth<Word extends string>(vietnamese: Readonly<Record<Word, string>>) {
  const words = Object.entries<string>(vietnamese).map(
    ([en, vi]) => [en, { vi, en: en.replaceAll('_', '-') }] as const,
  );
  return Object.fromEntries(words) as Readonly<Record<Word, Words>>;
}

/** Query words of each language. `period` is the reporting period of the monitoring board. */
export const queryWords: Readonly<Record<QueryName, Words>> = inBoth({
  date: 'ngay',
  from: 'tu-ngay',
  to: 'den-ngay',
  measure: 'chi-tieu',
  kind: 'loai',
  region: 'vung',
  sort: 'sap-xep',
  page: 'trang',
  q: 'q',
  provinces: 'tinh',
  year: 'nam',
  period: 'ky',
  component: 'thanh-phan',
  group: 'nhom',
  borders: 'ranh-gioi',
  part: 'phan',
  pillar: 'tru-cot',
  hash: 'ma',
  role: 'vai-tro',
  state: 'trang-thai',
  person: 'nguoi',
  act: 'viec',
  subject: 'doi-tuong',
  before: 'truoc',
});

/** Values that are words of the interface; the key is the portal's own word. Measures are in `measure-word.ts`. */
export const valueWords: Readonly<Partial<Record<QueryName, Readonly<Record<string, Words>>>>> = {
  borders: inBoth({
    current: 'hien-nay',
    former: 'truoc-day',
  }),
  part: inBoth({
    top: 'dau',
    bottom: 'cuoi',
  }),
  pillar: inBoth({
    foundation: 'nen-tang',
    government: 'chinh-quyen-so',
    economy: 'kinh-te-so',
    society: 'xa-hoi-so',
  }),
  kind: inBoth({
    resolution: 'nghi-quyet',
    directive: 'chi-thi',
    action_programme: 'chuong-trinh-hanh-dong',
    programme: 'chuong-trinh',
    scheme: 'de-an',
    plan: 'ke-hoach',
    committee_decision: 'quyet-dinh-ban-chi-dao',
    day_decision: 'quyet-dinh-ngay-chuyen-doi-so',
    annual_plan: 'ke-hoach-nam',
    letter: 'cong-van',
    decision: 'quyet-dinh',
    law: 'luat',
    other: 'khac',
  }),
  sort: inBoth({
    name: 'ten',
    region: 'vung',
    tasks: 'nhiem-vu',
    documents: 'van-ban',
    number: 'so',
    date: 'ngay',
    deadline: 'han',
    age: 'cho-lau',
    findings: 'nen-xem',
  }),
  role: inBoth({
    officer: 'can-bo',
    leader: 'lanh-dao-tinh',
    reviewer: 'tham-dinh',
    ministry_leader: 'lanh-dao-bo',
    observer: 'giam-sat',
    admin: 'quan-tri',
  }),
  state: inBoth({
    active: 'dang-dung',
    invited: 'moi-moi',
    disabled: 'da-khoa',
  }),
  group: inBoth({
    national: 'ca-nuoc',
    region: 'vung',
    pillar: 'tru-cot',
    province: 'tinh',
  }),
};

/** The orders each list knows, its usual one first; `-` turns one round. */
export const sortsOf = {
  provinces: ['name', 'region', 'tasks', 'documents'],
  documents: ['-date', 'date', 'number', 'name'],
  review: ['deadline', 'age', 'findings'],
} as const satisfies Partial<Record<ScreenName, readonly string[]>>;

/** The orders a screen's list can be asked for; none where it has one order only. */
export function ordersOf(screen: ScreenName): readonly string[] {
  const known: Readonly<Partial<Record<ScreenName, readonly string[]>>> = sortsOf;
  return known[screen] ?? [];
}
