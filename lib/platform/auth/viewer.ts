export const roles = ['officer', 'leader', 'reviewer', 'ministry_leader', 'observer', 'admin'] as const;

export type Role = (typeof roles)[number];

/** A role held today; officers and leaders hold it for one province, the others for none. */
export type Grant = Readonly<{ role: Role; provinceId: string | null }>;

declare const made: unique symbol;

/** Who is looking. Only the session module and `visitor` make one, so holding a Viewer proves the check was done. */
export type Viewer = Readonly<{
  userId: string | null;
  sessionId: string | null;
  name: string;
  grants: readonly Grant[];
  [made]: true;
}>;

/** The public: no account, no grant; every read on its behalf goes through published views. */
export const visitor = { userId: null, sessionId: null, name: '', grants: [] } as unknown as Viewer;

export function hasRole(viewer: Viewer, ...wanted: readonly Role[]): boolean {
  return viewer.grants.some((grant) => wanted.includes(grant.role));
}

/** The provinces for which the viewer holds one of the roles; all ids are checked against rows, never against input. */
export function provincesOf(viewer: Viewer, ...wanted: readonly Role[]): readonly string[] {
  return viewer.grants.flatMap((grant) =>
    grant.provinceId !== null && wanted.includes(grant.role) ? [grant.provinceId] : [],
  );
}

/** What a session still owes before anybody is behind it: a code of the second factor, or setting one up. */
export type Owed = 'code' | 'set-up';

/**
 * Whose session it is. While something is owed, `person` holds no role and is given to nothing but signing out and the
 * pages of the second factor; everywhere else there is no viewer.
 */
export type Standing = Readonly<{ person: Viewer; owes: Owed | null }>;
