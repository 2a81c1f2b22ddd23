/** The flag's red and gold, here and nowhere else. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 36 24" aria-hidden="true">
      <rect width="36" height="24" rx="2" fill="#c8102e" />
      <path
        fill="#ffd200"
        d="m18 4.6 1.76 5.4h5.68l-4.6 3.34 1.76 5.4L18 15.4l-4.6 3.34 1.76-5.4-4.6-3.34h5.68z"
      />
    </svg>
  );
}
