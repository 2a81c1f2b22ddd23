import pg from 'pg';

/** Ends an attribute, a title, a text area, a style and a script, and then would run, in four ways. */
export const storedScript = [
  `'"></title></textarea></style></script><script>window.ran=1</script>`,
  `<img src=x onerror=window.ran=1><svg onload=window.ran=1>\${7*7}{{7*7}}`,
  `[a](javascript:window.ran=1)&lt;b&gt;&#60;b&#62;\u2028\u202e`,
].join('');
const shortScript = `"><img src=x onerror=window.ran=1>`;

/** Columns whose name says that people, or those who prepared the facts, wrote words into them. */
const words =
  /^(name|nameFull|nameEn|nameVi|issuer|note|number|signatory|source|title|position|headTitle|reason|word|text|message|figure|obstacle|proposal|reply|explanation|unit|publisher|scheme|legalDocument|documentNumber|decisionNumber|speaker|grouping|userAgent|exemptionReason|titleBasis)$|(title|short|text|note|about|aim|description|orientation|unit|parties|provinces|also|reportsTo|term|evidenceExpected|role)(Vi|En|Before)+$/i;

export type Planted = Readonly<{
  /** `Table.column`, as it stands behind what was planted there. */
  mark: string;
  rows: number;
}>;

/** Adds a script to every word of every row, where the database lets it stand. What it refuses is not told. */
export async function plantScripts(ownerUrl: string): Promise<readonly Planted[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
        join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.data_type = 'text'
          and c.is_generated = 'NEVER' order by 1, 2`,
    );
    const planted: Planted[] = [];
    for (const { table, column } of columns.filter((each) => words.test(each.column)))
      for (const tried of [storedScript, shortScript]) {
        const mark = `${table}.${column}`;
        const rows = await client
          .query(
            `update "${table}" set "${column}" = "${column}" || $1 where "${column}" is not null and "${column}" <> ''`,
            [`${tried}⟦${mark}⟧`],
          )
          .then(({ rowCount }) => rowCount ?? 0)
          .catch(() => 0);
        if (rows === 0) continue;
        planted.push({ mark, rows });
        break;
      }
    return planted;
  } finally {
    await client.end();
  }
}
