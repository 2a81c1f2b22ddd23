import { TOTP } from 'otpauth';
import { factorSecret } from '@/tests/support/accounts';

/** What the device of a test shows at an instant; by default the one every test's account is given. */
export function codeAt(now: Date, secret = factorSecret): string {
  return new TOTP({ secret }).generate({ timestamp: now.getTime() });
}

/** A code that no device shows within a minute of an instant. */
export function wrongCodeAt(now: Date): string {
  const near = [-60, -30, 0, 30, 60].map((seconds) => codeAt(new Date(now.getTime() + seconds * 1000)));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
  );
}
