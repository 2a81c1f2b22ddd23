import { dateColumn, startOfDay } from '@/lib/platform/day';
import type { Unit } from '@/prisma/demo/facts';
import { between, drawFor, pick } from '@/prisma/demo/random';
import { idOf } from '@/prisma/seed/id';

/** Changes when what is invented changes; a database of another version is not rewritten. */
export const demonstrationVersion = 1;

const domain = 'tiendoso.example';
const families = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
  'Đinh',
];
const women = [
  ['Thị', 'Thu', 'Ngọc', 'Minh', 'Thanh'],
  [
    'Hà',
    'Lan',
    'Hương',
    'Mai',
    'Phương',
    'Yến',
    'Oanh',
    'Thảo',
    'Vân',
    'Nhung',
    'Hạnh',
    'Linh',
    'Trang',
    'Loan',
    'Diệp',
  ],
] as const;
const men = [
  ['Văn', 'Đức', 'Quang', 'Hữu', 'Minh'],
  [
    'Anh',
    'Bình',
    'Cường',
    'Dũng',
    'Giang',
    'Hải',
    'Khoa',
    'Long',
    'Nam',
    'Phong',
    'Quân',
    'Sơn',
    'Thành',
    'Tuấn',
    'Việt',
  ],
] as const;

/** An invented name; any likeness is chance. */
export function inventedName(...key: readonly (string | number)[]): string {
  const draw = drawFor('name', ...key);
  const [middles, given] = draw() < 0.5 ? women : men;
  return `${pick(draw, families)} ${pick(draw, middles)} ${pick(draw, given)}`;
}

export const userId = (account: string) => idOf('demonstration', demonstrationVersion, 'user', account);
export const officerOf = (unit: Unit) => userId(`canbo.${unit.slug}`);

/** The two reviewers share the provinces. */
export function reviewerOf(place: number): string {
  return userId(place % 2 === 0 ? 'thamdinh' : 'thamdinh2');
}

type Account = Readonly<{ account: string; role: string; provinceId: string | null }>;

const ministry: readonly Account[] = [
  { account: 'thamdinh', role: 'reviewer', provinceId: null },
  { account: 'thamdinh2', role: 'reviewer', provinceId: null },
  { account: 'lanhdaobo', role: 'ministry_leader', provinceId: null },
  { account: 'quantri', role: 'admin', provinceId: null },
  { account: 'giamsat', role: 'observer', provinceId: null },
];

function accountsOf(units: readonly Unit[]): Account[] {
  const provincial = units.flatMap(({ id, slug }) => [
    { account: `canbo.${slug}`, role: 'officer', provinceId: id },
    { account: `lanhdao.${slug}`, role: 'leader', provinceId: id },
  ]);
  return [...provincial, ...ministry];
}

const createdAt = startOfDay('2022-03-21');

/** The accounts of `product.md`; one hash serves all, since they share one password. */
export function userRows(units: readonly Unit[], passwordHash: string) {
  return accountsOf(units).map(({ account }) => ({
    id: userId(account),
    email: `${account}@${domain}`,
    name: inventedName(account),
    passwordHash,
    isDemo: true,
    createdAt,
  }));
}

export function grantRows(units: readonly Unit[]) {
  return accountsOf(units).map(({ account, role, provinceId }) => ({
    id: idOf('demonstration', 'grant', account),
    userId: userId(account),
    role,
    provinceId,
    validFrom: dateColumn('2022-01-01'),
    validTo: null,
    grantedById: account === 'quantri' ? null : userId('quantri'),
  }));
}

/** Posts say themselves that they are made up: no real person holds them. */
const posts = [
  { role: 'head', position: 'Trưởng ban (minh họa)' },
  { role: 'deputy', position: 'Phó Trưởng ban (minh họa)' },
  { role: 'standing', position: 'Ủy viên thường trực (minh họa)' },
  { role: 'member', position: 'Ủy viên (minh họa)' },
  { role: 'member', position: 'Ủy viên, tổ giúp việc (minh họa)' },
];

export function memberRows(units: readonly Unit[]) {
  return units.flatMap(({ code, committeeId }) => {
    if (committeeId === null) return [];
    const count = between(drawFor('members', code), 3, posts.length);
    return posts.slice(0, count).map(({ role, position }, place) => ({
      id: idOf('demonstration', 'member', code, place),
      committeeId,
      name: inventedName('member', code, place),
      position,
      role,
      validFrom: dateColumn('2022-04-01'),
      validTo: null,
      isInvented: true,
    }));
  });
}
