/** What a page outside the areas is given: it is made anew for each question. */
export type AskedPage = Readonly<{
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;
