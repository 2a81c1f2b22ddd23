export interface ReturnedNoteProps {
  /** 'Lý do trả lại:' */
  label: string;
  reason: string;
  /** Who, of where, when. */
  by: string;
}

/** The reviewer's words, whole, beside what is to be mended. */
export function ReturnedNote({ label, reason, by }: ReturnedNoteProps) {
  return (
    <div className="why-note">
      <b>{label}</b> {reason}
      <span className="small">{by}</span>
    </div>
  );
}
