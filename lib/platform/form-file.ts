/** A form that came without one has an empty file of no name in its place, however the browser calls that. */
function isChosen(given: FormDataEntryValue | null): given is File {
  return given instanceof File && (given.size > 0 || given.name.includes('.'));
}

/** Takes the file of a form out of it, so that the rest is read as every form; null when none was chosen. */
export function takeFile(given: unknown, name: string): File | null {
  if (!(given instanceof FormData)) return null;
  const file = given.get(name);
  given.delete(name);
  return isChosen(file) ? file : null;
}
