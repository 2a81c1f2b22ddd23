import type { FieldIssue } from '@/lib/platform/outcome';
import { fold } from '@/lib/platform/text';

export const passwordLength = { least: 12, most: 128 } as const;

/** Longest first, so that a long well-known run is taken out whole. Folded: no diacritics, lower case. */
const common = [
  ...[
    '1234567890',
    '0123456789',
    '0987654321',
    '9876543210',
    'qwertyuiop',
    'asdfghjkl',
    'password',
    'passw0rd',
  ],
  ...[
    'zxcvbnm',
    'matkhau',
    'anhyeuem',
    'emyeuanh',
    'iloveyou',
    'vietnam',
    'saigon',
    'hochiminh',
    'letmein',
    'welcome',
  ],
  ...[
    '1q2w3e4r',
    'qwerty',
    'admin',
    '123456',
    '654321',
    '987654',
    'hanoi',
    'abc123',
    'dragon',
    'monkey',
    'abcdef',
  ],
];

const ofPortal = [
  'tiendoso',
  'chuyendoiso',
  'uyban',
  'nhandan',
  'thongtin',
  'truyenthong',
  'bo',
  'tinh',
  'thanhpho',
  'so',
];

/** What must remain of a password once the guessable parts are taken out. */
const leastOwn = 6;

function without(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ''), text);
}

export type PasswordProblem = 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordContext';

/**
 * Why a new password is refused, or null. Length in characters as people count them (NFC); no rules of composition.
 * `about` are words about the person: name, address. Source: ASVS 5.0, 6.2.1–6.2.12.
 */
export function passwordProblem(password: string, about: readonly string[]): PasswordProblem | null {
  const length = Array.from(password.normalize('NFC')).length;
  if (length > passwordLength.most) return 'passwordLong';
  if (length < passwordLength.least) return 'passwordShort';
  const plain = fold(password).replaceAll(' ', '');
  const rest = plain === '' ? password : plain;
  if (new Set(rest).size < 5 || without(rest, common).length < leastOwn) return 'passwordCommon';
  const words = about.flatMap((text) => fold(text).split(' ')).filter((word) => word.length > 2);
  const context = [...ofPortal, ...words].sort((left, right) => right.length - left.length);
  return without(without(rest, context), common).length < leastOwn ? 'passwordContext' : null;
}

/** The problem of a new password as the issue of its field. */
export function passwordIssue(problem: PasswordProblem): FieldIssue {
  const limit = problem === 'passwordLong' ? passwordLength.most : passwordLength.least;
  return { field: 'password', key: `accounts.${problem}`, values: { limit } };
}
