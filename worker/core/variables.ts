/** How variables of the environment are read: empty means "not set", and no message repeats a value. */
import * as z from "zod";

/** An empty variable means "not set", as it does in a shell. */
export const optional = z
  .string()
  .optional()
  .transform((text) => text || undefined);

/** JSON within a variable: never repeated in a message, because it may be a secret. */
export const json = z.string().transform((text, { issues }) => {
  try {
    return JSON.parse(text || "null") as unknown;
  } catch {
    issues.push({ code: "custom", message: "not JSON", input: "" });
    return z.NEVER;
  }
});
