/** An endpoint as data: what it takes, what it gives, who may call it, and the one verb that does it. */
import type * as z from "zod";
import type { KeyKind } from "../core/api-key.ts";
import type { Scope } from "../core/scopes.ts";
import type { Ctx } from "../ctx.ts";

export type CredentialKind = KeyKind | "session";
export type Method = "get" | "post" | "put" | "patch" | "delete";
type Shape = z.ZodObject<z.ZodRawShape>;

export type Deprecation = { since: number; sunset: number; successor: string };

export type UploadSpec = {
  /** Name of the field that holds the file. */
  field: string;
  description: string;
  /** A file name, for the documentation. */
  example: string;
};

export type EndpointSpec = {
  /** Also the operationId: `athletes.get`. */
  id: string;
  method: Method;
  path: string;
  tag: string;
  summary: string;
  description: string;
  /** What the credential must be allowed to do; null for what anybody may ask. */
  scope: Scope | null;
  /** Which credentials may hold the scope here; a server key alone if unsaid. */
  credentials?: readonly CredentialKind[];
  params?: Shape;
  query?: Shape;
  body?: z.ZodType;
  /** The body is a form: the fields of `body`, and a file beside them. */
  upload?: UploadSpec;
  maxBodyBytes?: number;
  status?: 200 | 201 | 202 | 204;
  /** A second success status that the verb may choose, with the same body. */
  otherStatus?: 200 | 201;
  /** What it can fail with, beside what follows from what it takes. */
  failures?: readonly number[];
  /** What comes back; nothing for 204. Of files, what the one in JSON holds. */
  returns?: z.ZodType;
  /** What comes back under the other status, where that is another thing. */
  otherReturns?: z.ZodType;
  /** What a second success means, where it does not mean "it was there already". */
  otherMeans?: string;
  /** The answer is a stream of server-sent events, each of these; null where none is left, which is 204. */
  streams?: z.ZodType;
  /** The answer is a file of one of these media types. */
  files?: readonly string[];
  /** `Prefer: wait=N` is listened to. */
  waits?: true;
  /** A token in the address is taken instead of a credential: `?token=`. */
  takesToken?: true;
  /** The answer has a `version`: it becomes the ETag, and `If-Match` guards a write. */
  versioned?: true;
  /** Keeps nothing and gives the same again: an `Idempotency-Key` has nothing to guard. */
  stateless?: true;
  deprecated?: Deprecation;
  /** For operators: left out of the public document. */
  internal?: true;
};

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
export type InputOf<S extends EndpointSpec> = {
  params: Parsed<S["params"]>;
  query: Parsed<S["query"]>;
  body: Parsed<S["body"]>;
  file: S["upload"] extends UploadSpec ? Blob : null;
  /** Which of its media types the client would rather have. */
  mediaType: S["files"] extends readonly (infer T)[] ? T : string;
};
type Shown<S> = S extends z.ZodType ? z.input<S> : undefined;
type Returned<S extends EndpointSpec> = S["streams"] extends z.ZodType
  ? ReadableStream<Uint8Array> | null
  : S["files"] extends readonly string[]
    ? string
    : S["otherReturns"] extends z.ZodType
      ? Shown<S["returns"]> | Shown<S["otherReturns"]>
      : Shown<S["returns"]>;

type ReplyInit = {
  status?: number;
  headers?: Record<string, string>;
  version?: number;
  athleteId?: string | null;
};

/** For the rare verb that chooses its status, adds headers or says whose data it gives. */
export class Reply<T> {
  readonly body: T;
  readonly status: number | undefined;
  readonly headers: Record<string, string>;
  /** Version of what is shown, where the body itself has none. */
  readonly version: number | undefined;
  /** Whose data it is, where the body does not say it itself; null for nobody's. */
  readonly athleteId: string | null | undefined;

  constructor(body: T, init: ReplyInit = {}) {
    this.body = body;
    this.status = init.status;
    this.headers = init.headers ?? {};
    this.version = init.version;
    this.athleteId = init.athleteId;
  }
}

export type AnyInput = {
  params: unknown;
  query: unknown;
  body: unknown;
  file: Blob | null;
  mediaType: string;
};
export type Endpoint = {
  spec: EndpointSpec;
  credentials: readonly CredentialKind[];
  run(ctx: Ctx, input: AnyInput): Promise<unknown>;
};

export function endpoint<const S extends EndpointSpec>(
  spec: S,
  run: (ctx: Ctx, input: InputOf<S>) => Promise<Returned<S> | Reply<Returned<S>>>,
): Endpoint {
  return {
    spec,
    credentials: spec.credentials ?? ["secret"],
    run: (ctx, input) => run(ctx, input as InputOf<S>),
  };
}
