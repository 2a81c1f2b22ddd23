'use client';

/** Opens the browser's print dialogue; without script it is not shown, and the browser's own menu prints as well. */
export function PrintButton({ label }: Readonly<{ label: string }>) {
  return (
    <button
      type="button"
      className="btn sec needs-script noprint"
      onClick={() => {
        window.print();
      }}
    >
      {label}
    </button>
  );
}
