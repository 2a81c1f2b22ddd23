export type Callout = Readonly<{ code: string; x: number; y: number }>;

/** Units wide enough to carry their own name, at the label point of the paths. */
export const namedInside = {
  '63': ['14', '40', '64'],
  '34': ['14', '40', '52', '68'],
} as const;

/** Where a name stands beside the country, in units of the map's viewBox. */
export const callouts = {
  '63': [
    { code: '02', x: 480, y: 30 },
    { code: '20', x: 760, y: 190 },
    { code: '01', x: 800, y: 300 },
    { code: '31', x: 800, y: 390 },
    { code: '38', x: 660, y: 500 },
    { code: '42', x: 660, y: 690 },
    { code: '46', x: 715, y: 850 },
    { code: '48', x: 835, y: 955 },
    { code: '49', x: 910, y: 1060 },
    { code: '52', x: 975, y: 1215 },
    { code: '66', x: 975, y: 1395 },
    { code: '56', x: 975, y: 1490 },
    { code: '79', x: 690, y: 1800 },
    { code: '92', x: 600, y: 1890 },
    { code: '96', x: 430, y: 1990 },
  ],
  '34': [
    { code: '08', x: 480, y: 30 },
    { code: '20', x: 760, y: 190 },
    { code: '01', x: 800, y: 300 },
    { code: '31', x: 800, y: 390 },
    { code: '38', x: 660, y: 500 },
    { code: '42', x: 660, y: 690 },
    { code: '44', x: 700, y: 840 },
    { code: '46', x: 800, y: 930 },
    { code: '48', x: 880, y: 1040 },
    { code: '51', x: 940, y: 1130 },
    { code: '66', x: 975, y: 1395 },
    { code: '56', x: 975, y: 1490 },
    { code: '79', x: 690, y: 1800 },
    { code: '92', x: 600, y: 1890 },
    { code: '96', x: 430, y: 1990 },
  ],
} as const;
