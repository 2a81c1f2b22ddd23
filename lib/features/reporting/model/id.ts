const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True when a text can be a row's id; anything else is answered like an id that does not exist. */
export function isId(text: string): boolean {
  return uuid.test(text);
}
