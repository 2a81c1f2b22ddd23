/** Numbers of state documents, of law-making texts, and of Party documents (Nghị định 30/2020; Hướng dẫn 36-HD/VPTW). */
const numberPatterns = [
  /^\d{1,5}(\/\d{4})?\/[A-ZĐ][A-Za-zĐđ]*-[A-Za-zĐ&]+$/,
  /^\d{1,4}-(NQ|CT|QĐ|KH|CTr|ĐA|KL|QC)\/[A-ZĐ]+$/,
  /^\d{1,3}\/\d{4}\/QH\d{2}$/,
];

/** True when a number looks as the rules on documents say; it is a hint, sources do err. */
export function isUsualNumber(number: string): boolean {
  return numberPatterns.some((pattern) => pattern.test(number));
}
