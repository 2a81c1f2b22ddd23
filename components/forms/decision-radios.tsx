import { Radios, type RadiosProps } from './radios';

/** Accept or return, one key each; accept comes first and nothing is chosen beforehand. */
export function DecisionRadios(props: Omit<RadiosProps, 'legendHidden' | 'down'>) {
  return (
    <div className="decide">
      <Radios {...props} legendHidden />
    </div>
  );
}
