/** Which report, and what the page shows of it: its digest, and each item as `number:version`. */
export type Seen = Readonly<{ reportId: string; digest: string; items: readonly string[] }>;

/** What was shown goes back with the act, so that nothing else is handed up or signed. */
export function SeenFields({ reportId, digest, items }: Seen) {
  return (
    <>
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="digest" value={digest} />
      {items.map((item) => (
        <input key={item} type="hidden" name="items" value={item} />
      ))}
    </>
  );
}
