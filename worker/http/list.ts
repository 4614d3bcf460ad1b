/** Lists on the wire: one shape for all of them. */
import * as z from "zod";
import type { IdKind } from "../core/ids.ts";
import { type Page, type PageRequest, readCursor } from "../core/page.ts";

export const LIST_QUERY = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: "How many at most", example: 20 }),
  cursor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "`nextCursor` of the page before; the newest if left out" }),
};

export const listOf = <T extends z.ZodType>(
  item: T,
  id: string,
  example: unknown,
  order = "newest first",
) =>
  z
    .object({
      object: z.literal("list"),
      data: z.array(item),
      hasMore: z.boolean().meta({ description: "Whether there is a next page" }),
      nextCursor: z
        .string()
        .nullable()
        .meta({ description: "Pass it as `cursor` for the next page" }),
    })
    .meta({
      id,
      description: `A page of a list, ${order}`,
      example: { object: "list", data: [example], hasMore: false, nextCursor: null },
    });

export const toPageRequest = (
  kind: IdKind,
  query: { limit: number; cursor?: string | undefined },
): PageRequest => ({ limit: query.limit, after: readCursor(kind, query.cursor) });

export const showPage = <T>({ data, nextCursor }: Page<T>) => ({
  object: "list" as const,
  data,
  hasMore: nextCursor !== null,
  nextCursor,
});

/** The example that a schema carries; every schema that is sent or received has one. */
export function exampleOf(schema: z.ZodType): unknown {
  const { example } = schema.meta() ?? {};
  if (example === undefined) throw new Error("schema without an example");
  return example;
}
