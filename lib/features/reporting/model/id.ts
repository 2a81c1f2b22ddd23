const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True when a text can be a row's id; anything else is answered like an id that does not exist. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

const periodCode = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;
const receipt = /^[A-Z]{1,8}\d{2}-\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?-\d{2,4}$/;
const slug = /^[a-z]+(-[a-z]+)*$/;

/** True when a text can be the code of a period: `2022-12`, `2022-Q4`, `2022-H1`, `2022`. */
export function isPeriodCode(text: string): boolean {
  return periodCode.test(text);
}

/** True when a text can be the number of a receipt: `QT45-2022-12-01`. */
export function isReceipt(text: string): boolean {
  return receipt.test(text);
}

/** True when a text can be a province's short name without diacritics. */
export function isSlug(text: string): boolean {
  return text.length <= 60 && slug.test(text);
}
