/** What can just have been done with somebody's account. */
export const userDones = [
  'invited',
  'corrected',
  'granted',
  'role-ended',
  'disabled',
  'enabled',
  'factor-reset',
  'sign-on-off',
  'handed-over',
  'imported',
] as const;

export type UserDone = (typeof userDones)[number];
