import { z } from 'zod';
import { emailKey } from '@/lib/features/accounts/model/account';
import { passwordLength } from '@/lib/features/accounts/model/password';

/** Addresses are made of plain letters only, so no look-alike of another alphabet can pose as one. */
const address = /^[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;

export const emailField = z
  .string({ error: 'accounts.emailWrong' })
  .max(254, { error: 'accounts.emailWrong' })
  .transform(emailKey)
  .refine((text) => address.test(text), { error: 'accounts.emailWrong' });

/** A password as typed; only its length is bounded here, its strength where it is chosen. */
function givenPassword(missing: string) {
  return z
    .string({ error: missing })
    .min(1, { error: missing })
    .max(passwordLength.most * 4, { error: 'accounts.passwordLong' });
}

/** Where one wanted to go; followed only when it is a path of the portal. */
const wayBack = z.string().max(2000).optional();

const chosenPassword = {
  password: givenPassword('accounts.passwordNewMissing'),
  passwordAgain: givenPassword('accounts.passwordAgainMissing'),
};

const repeated = {
  error: 'accounts.passwordRepeat',
  path: ['passwordAgain'],
};

function isRepeated(form: Readonly<{ password: string; passwordAgain: string }>): boolean {
  return form.password.normalize('NFC') === form.passwordAgain.normalize('NFC');
}

export const signInSchema = z.strictObject({
  email: emailField,
  password: givenPassword('accounts.passwordMissing'),
  next: wayBack,
});

/** Single sign-on asks for nothing: the provider does. */
export const signOnSchema = z.strictObject({ next: wayBack });

export const acceptBySignOnSchema = z.strictObject({ token: z.string().max(200) });

export const askResetSchema = z.strictObject({ email: emailField });

export const choosePasswordSchema = z
  .strictObject({ token: z.string().max(200), ...chosenPassword })
  .refine(isRepeated, repeated);

export const changePasswordSchema = z
  .strictObject({ currentPassword: givenPassword('accounts.passwordNowMissing'), ...chosenPassword })
  .refine(isRepeated, repeated);

/** A code as typed: spaces and dashes between its groups count for nothing. */
const code = z
  .string({ error: 'accounts.codeMissing' })
  .max(64, { error: 'accounts.codeWrong' })
  .transform((text) => text.replace(/[\s-]/g, ''))
  .refine((text) => text !== '', { error: 'accounts.codeMissing' });

/** Of signing in and of setting up. Called a password, so that no form echoes it and no log keeps it. */
export const enterCodeSchema = z.strictObject({
  oneTimePassword: code,
  next: wayBack,
});

/** Asked only where they were not given in the last five minutes; which of them, the account decides. */
export const proofFields = {
  currentPassword: z
    .string()
    .max(passwordLength.most * 4, { error: 'accounts.passwordLong' })
    .optional(),
  oneTimePassword: z
    .string()
    .max(64, { error: 'accounts.codeWrong' })
    .transform((text) => text.replace(/[\s-]/g, ''))
    .optional(),
};

/** An act on one's own second factor, with the password that proves who sends it. */
export const factorActSchema = z.strictObject({ ...proofFields, next: wayBack });

export const endOthersSchema = z.strictObject({ which: z.literal('others') });

export const endSessionSchema = z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) });
