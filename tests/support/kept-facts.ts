import type { ClaimInput, MilestoneInput } from '@/lib/features/facts/schema';

/** A claim and a milestone as the administrator's forms send them; a blank id adds one. */
export const aClaim: ClaimInput = {
  ...{ id: '', seen: 0, subject: 'resolution', textVi: '60/63 tỉnh có nghị quyết', isQuote: true },
  ...{ textEn: '60 of 63 provinces have a resolution', numerator: 60, denominator: 63, value: null },
  ...{ asOf: '2022-11-30', precision: 'day', publisher: 'Bộ Thông tin và Truyền thông' },
  ...{ source: 'https://example.vn/bai-bao', reason: 'Bộ công bố số mới.' },
};

export const aMilestone: MilestoneInput = {
  ...{ id: '', seen: 0, titleVi: 'Hội nghị giao ban', titleEn: 'A meeting', kind: 'event' },
  ...{ date: '2022-12-01', precision: 'day', documentNumber: null },
  ...{ source: 'https://example.vn/hoi-nghi', reason: 'Có trên báo.' },
};
