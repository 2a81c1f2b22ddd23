// What Next writes under `.next/types` when it builds, said here so that types can be checked before.
declare module 'next/root-params' {
  export function locale(): Promise<string>;
}
