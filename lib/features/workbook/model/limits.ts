/** A workbook with 22 rows weighs 20 KB; one that weighs a hundred times as much is something else. */
export const largestWorkbook = 5 * 1024 * 1024;

/** The most a workbook may unpack to: reading it takes a multiple of that in memory. */
export const largestUnpacked = 24 * 1024 * 1024;

export const mostRows = 2000;

/** Far more columns than the form has, for those who calculate beside it. */
export const mostColumns = 60;

/** Word of the address for a workbook that waits to be written: the hash of its content. */
export const fileWord = 'tep';
