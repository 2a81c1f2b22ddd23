import { useTranslations } from 'next-intl';

/** Remarks of the data files, which are in English, by the key of their words in both languages. */
export const remarks: Readonly<Record<string, string>> = {
  '3 pillars, 108 component indices, 306 criteria.': 'dti-2020',
  'No longer the sum of 3 pillars: 9 main indices (6 foundation + 3 activity; Đô thị thông minh measured, not scored), 98 component indices. Document and weights not found.':
    'dti-2021',
  'Pillar; weight not found.': 'pillar',
  'Main index; weight not found.': 'main',
  '8 scored main indices, 1000 points; 98 component indices in 2023. Ties exist (2022: two at 15, none at 16).':
    'dti-2022',
  'Main index, 100 of 1000 points.': 'points-100',
  'Main index, 200 of 1000 points.': 'points-200',
  'Main index, 150 of 1000 points.': 'points-150',
  'Pillar: mixes the common main indices with its own activity index. Not a weighted part of the total; never average or add with the main indices.':
    'pillar-mixed',
  '8 main and 47 component indices. The 2024 results were published for the 34 units.': 'dti-2024',
  'Not the mean of the provinces. Scheme document not recorded.': 'national-2023',
  'Not the mean of the provinces. 12 national indices weighted 400/300/300.': 'national-2024',
  'All stored values are derived: sum of the published sub-dimension scores. No ranks stored. 1 to 3 provinces have no data in 2021 to 2024.':
    'papi',
  'All stored values are derived from the published sub-dimension scores.': 'papi-part',
  '2021: GSO figures as cited by the press. 2022: press figures, two of them estimates of 22/12/2022.':
    'grdp',
  'Predecessor of the DTI, results of 2017 published 07/2018. Publisher and scheme not recorded. 53 of 63 provinces stored.':
    'ict',
  'mean of the 63 provinces': 'mean-63',
  'published with 2 decimals': 'two-decimals',
  'value published with 2 decimals': 'two-decimals',
  'mean of the 63 provinces; up 32.7% on 2020': 'mean-63-up',
  'Derived: rank 20 in 2022, up 3': 'up-3',
  'Derived: 0.6077 - 0.1783; rank 25 + 1': 'tra-vinh',
  'Derived: rank 39 in 2022, up 10': 'up-10',
  'tied at 15; rank 16 is not used': 'tied-15',
  '"leads with the three pillars"': 'leads',
  'inferred from the order of an enumeration ending in an ellipsis': 'inferred',
  'mean of provinces': 'mean',
  '2024 results published for the 34 units after the merger': 'merged',
  'reported before the official publication': 'before',
  'national DTI, not the provincial mean': 'national',
  'Derived: 69.03 - 3.55': 'pci-2020',
  'Derived: sum of the published sub-dimension scores': 'papi-sum',
  'Derived: dimension 8, e-governance, from the published sub-dimension scores': 'papi-egov',
  estimate: 'estimate',
  'Predecessor of the DTI; published 07/2018': 'ict-2017',
  'derived: reproduces the 9 published rows to 4 decimals': 'nine-rows',
  'derived: reproduces the 5 published rows within 0.0001; also recalled, high': 'five-rows',
};

/** A remark in the language of the page; one the portal has no words for stays as filed. */
export function useRemark(): (remark: string) => string {
  const t = useTranslations('indicators.data');
  return (remark) => {
    const key = remarks[remark];
    return key === undefined ? remark : t(key);
  };
}
