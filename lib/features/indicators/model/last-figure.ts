/** The newest published figure of one index for one unit; a value, a rank, or both. */
export type LastFigure = Readonly<{
  provinceId: string;
  indicator: string;
  year: number;
  value: number | null;
  rank: number | null;
  rankOf: number | null;
}>;
