import { RankingTable, type RankingTableProps } from './ranking-table';

/** A long ranking in two columns on a wide screen; the second table says it goes on. */
export function Ranking({ captionGoesOn, rows, ...rest }: RankingTableProps & { captionGoesOn: string }) {
  const half = Math.ceil(rows.length / 2);
  return (
    <div className="rank2">
      <RankingTable {...rest} rows={rows.slice(0, half)} />
      <RankingTable {...rest} caption={captionGoesOn} rows={rows.slice(half)} />
    </div>
  );
}
