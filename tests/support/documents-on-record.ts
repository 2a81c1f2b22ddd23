import type { Registered } from '@/lib/features/documents/model/registry';

const langSon = {
  slug: 'lang-son',
  name: 'Lạng Sơn',
  nameEn: 'Lang Son',
  region: 'trung-du-mien-nui-phia-bac',
} as const;

let made = 0;

/** A resolution of Lạng Sơn on record, or what `over` makes of it. */
export function onRecord(over: Partial<Registered> = {}): Registered {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    provinceId: 'lang-son',
    kind: 'resolution',
    number: '49-NQ/TU',
    issuedOn: '2021-09-28',
    precision: 'day',
    existedBy: null,
    notBefore: null,
    issuer: 'Ban Thường vụ Tỉnh ủy',
    signatory: null,
    title: null,
    periodFrom: null,
    periodTo: null,
    url: null,
    countsAs: 'resolution',
    source: null,
    evidence: 'found',
    confidence: 'high',
    note: null,
    isInvented: false,
    province: langSon,
    ...over,
  };
}

export const haNoi = {
  slug: 'ha-noi',
  name: 'Hà Nội',
  nameEn: 'Hanoi',
  region: 'dong-bang-song-hong',
} as const;
