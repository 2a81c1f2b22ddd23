import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';

/** Seconds for which a device shows one code (RFC 6238). */
const period = 30;

/** A code counts half a minute early and late: clocks of telephones differ. */
const window = 1;

/** How many codes on paper a person holds. */
export const recoveryCount = 10;

/** How long a key that was begun can be confirmed, and only by the session that began it. */
export const setUpMinutes = 10;

/** How many bytes a code on paper is made of: 120 random bits, written as 24 letters and digits. */
export const recoveryBytes = 15;

function totpOf(secret: string, label?: string): TOTP {
  return new TOTP({
    ...{ issuer: 'Tiến độ số', algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) },
    ...(label === undefined ? {} : { label }),
  });
}

/** Random bytes as the letters A–Z and digits 2–7, which nobody mistakes for each other. */
export function base32(bytes: Uint8Array<ArrayBuffer>): string {
  return new Secret({ buffer: bytes.slice().buffer }).base32;
}

/** The step of thirty seconds whose code it is, at an instant; null when it is no code of this secret or of that time. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** The address an authenticator application reads from the QR code. */
export function factorAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** Letters in fours, so that people can copy them without losing their place. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}

/** A QR code as the path of an SVG on a grid of `size`, drawn row by row; the quiet zone belongs to it. */
export type QrPath = Readonly<{ size: number; path: string }>;

/** Draws a text as a QR code. */
export function qrOf(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}

/** What was typed as a code: six digits of a device, or one of those on paper; null for neither. */
export function readCode(text: string): Readonly<{ kind: 'device' | 'paper'; code: string }> | null {
  const code = text.toUpperCase();
  if (/^[0-9]{6}$/.test(code)) return { kind: 'device', code };
  return /^[A-Z2-7]{24}$/.test(code) ? { kind: 'paper', code } : null;
}

/** A person's second factor as its owner sees it. */
export type OwnFactor = Readonly<{
  email: string;
  /** Since when a code is asked; null while there is none. */
  since: string | null;
  codesLeft: number;
  /** What this session is setting up: shown until a code of it is given, and no longer than `setUpMinutes`. */
  started: Readonly<{ key: string; address: string; qr: QrPath }> | null;
  /** The role demands it, so it is not taken off. */
  isBound: boolean;
  /** An invented account of the demonstration, of which none is demanded. */
  isExempt: boolean;
  proofAsked: ProofAsked;
  /** Where oneself is proved by who has no password; null where there is no single sign-on. */
  provider: string | null;
}>;
