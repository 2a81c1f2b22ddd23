import { z } from 'zod';
import { DocumentKind } from '@/lib/generated/prisma/enums';
import { dayField, textField } from '@/lib/features/reporting/schema/field';

const longestUrl = 2000;

/** An address on the web without credentials, written the standard way; null for `javascript:`, `data:` and the like. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return null;
  const { href, username, password } = new URL(text);
  return username === '' && password === '' ? href : null;
}

const link = textField(longestUrl).transform((text, context) => {
  const address = text === null ? null : webAddress(text);
  if (text !== null && address === null) context.addIssue({ code: 'custom', message: 'documents.linkWrong' });
  return address;
});

function required(most: number, missing: string) {
  return textField(most).transform((text, context) => {
    if (text === null) context.addIssue({ code: 'custom', message: missing });
    return text ?? '';
  });
}

const issuedOn = dayField().transform((day, context) => {
  if (day === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'documents.issuedOnMissing' });
  return day ?? '';
});

const year = z
  .string()
  .regex(/^((19|20|21)\d{2})?$/, { error: 'documents.yearWrong' })
  .transform((text) => (text === '' ? null : Number(text)));

/** A document as an officer registers it: by number, kind, date, issuer, title and, where there is one, a link. */
export const registerDocumentSchema = z.strictObject({
  kind: z.enum(DocumentKind, { error: 'field.choose' }),
  number: required(60, 'documents.numberMissing'),
  issuedOn,
  issuer: required(200, 'documents.issuerMissing'),
  signatory: textField(200),
  title: required(1000, 'documents.titleMissing'),
  url: link,
  periodFrom: year,
  periodTo: year,
});

export type RegisterDocumentInput = z.output<typeof registerDocumentSchema>;
