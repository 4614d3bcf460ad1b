/** The schema library alone, which the Worker has anyway. */
import * as z from "zod";

const Shape = z.object({ kg: z.number().min(0), name: z.string().max(9).optional() });

export default { fetch: () => new Response(String(Shape.safeParse({ kg: 1 }).success)) };
