/** The frame of every card: an id within its message, a type, and data of that type. */
import * as z from "zod";

type Facts<Data> = { id: string; description: string; example: Data };

export const cardOf = <Type extends string, Data extends z.ZodType>(
  type: Type,
  data: Data,
  { id, description, example }: Facts<z.input<Data>>,
) =>
  z
    .object({
      id: z.string().meta({ description: "A card that comes again under its id replaces it" }),
      type: z.literal(type),
      data,
    })
    .meta({
      id,
      description,
      example: { id: "msg_01kag9p5x8e0hs4vb9j6z8t3yq.1", type, data: example },
    });
