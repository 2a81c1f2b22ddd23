/** How long an invitation works, once. */
export const invitationDays = 7;

/** The longest name of a person that is kept. */
export const longestName = 120;
