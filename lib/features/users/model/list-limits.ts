/** As many people as one act invites. */
export const mostListed = 100;

/** The longest list that is read. */
export const longestList = 40_000;
