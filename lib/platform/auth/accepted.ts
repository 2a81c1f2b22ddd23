/** Of an account whose invitation was accepted: a password was chosen, or single sign-on was bound to it. */
export const accepted = { OR: [{ passwordHash: { not: null } }, { signOn: { isNot: null } }] };

/** Of one nobody has entered yet. */
export const notAccepted = { passwordHash: null, signOn: { is: null } };
