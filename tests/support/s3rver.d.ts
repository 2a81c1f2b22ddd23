declare module '@20minutes/s3rver' {
  type Options = Readonly<{
    address: string;
    port: number;
    silent: boolean;
    directory: string;
    configureBuckets: readonly Readonly<{ name: string; configs: readonly string[] }>[];
  }>;

  /** A small server that speaks S3 and checks signatures; the package itself says nothing of its types. */
  export default class S3rver {
    constructor(options: Options);
    run(): Promise<Readonly<{ port: number }>>;
    close(): Promise<void>;
  }
}
