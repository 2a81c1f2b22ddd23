/** JSON that no parser of HTML can take for the end of the element around it, whatever the values hold. */
export function jsonForScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
