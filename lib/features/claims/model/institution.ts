/** The three institutional facts that are both claimed and counted. */
export const institutions = ['steering_committee', 'resolution', 'five_year_plan'] as const;

export type Institution = (typeof institutions)[number];

/** The subject of an institution's claims, as the data and the addresses name it. */
export function subjectOf(institution: Institution): string {
  return institution.replaceAll('_', '-');
}

/** The institution whose claims a subject of the data holds; null for any other subject. */
export function institutionOf(subject: string): Institution | null {
  return institutions.find((each) => subjectOf(each) === subject) ?? null;
}
