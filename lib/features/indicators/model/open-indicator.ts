import { z } from 'zod';

/** A component of an indicator under one scheme, as everybody may take it along. */
export const openIndicator = z.strictObject({
  indicator: z.string(),
  indicator_name_vi: z.string(),
  indicator_name_en: z.string(),
  publisher: z.string().nullable(),
  scheme: z.string(),
  component: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  unit: z.string(),
  scale: z.string().nullable(),
  direction: z.string(),
  year_from: z.int().nullable(),
  year_to: z.int().nullable(),
  legal_document: z.string().nullable(),
  legal_document_date: z.iso.date().nullable(),
  weight: z.number().nullable(),
  weight_basis: z.string().nullable(),
  series_breaks: z.array(z.string()),
  note: z.string().nullable(),
});

export type OpenIndicator = z.infer<typeof openIndicator>;

export const indicatorSorts = ['indicator', 'scheme'] as const;

export type AskedIndicators = Readonly<{
  indicator?: readonly string[] | undefined;
  component?: string | undefined;
  sort?: string | undefined;
}>;
