type Props = Readonly<{
  /** The province's name. */
  name: string;
  /** Said to who had a hand in it and may not decide. */
  own: string | null;
}>;

/** Of whom something waits, and that another must decide where one had a hand in it. */
export function SentBy({ name, own }: Props) {
  return (
    <>
      {name}
      {own === null ? null : <span className="block quiet">{own}</span>}
    </>
  );
}
