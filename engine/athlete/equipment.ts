/** What an athlete can train with, down to the plates and the steps between two loads. */
import * as z from "zod";

export const EquipmentKind = z
  .enum([
    "ab_wheel",
    "bands",
    "barbell",
    "bench",
    "bike",
    "bodyweight",
    "cable",
    "dip_station",
    "dumbbells",
    "elliptical",
    "ez_bar",
    "kettlebell",
    "landmine",
    "lat_pulldown",
    "leg_curl",
    "leg_extension",
    "leg_press",
    "machines",
    "medicine_ball",
    "plates",
    "pullup_bar",
    "rack",
    "rings",
    "rower",
    "sled",
    "smith_machine",
    "trap_bar",
    "treadmill",
  ])
  .meta({ id: "EquipmentKind", description: "A kind of equipment" });
export type EquipmentKind = z.infer<typeof EquipmentKind>;

export const EquipmentItem = z
  .strictObject({
    kind: EquipmentKind,
    maxKg: z
      .number()
      .positive()
      .max(1000)
      .optional()
      .meta({ description: "Heaviest load available, per hand for dumbbells", example: 30 }),
    incrementKg: z
      .number()
      .positive()
      .max(50)
      .optional()
      .meta({ description: "Smallest step between two loads", example: 2 }),
    weightsKg: z
      .array(z.number().positive().max(1000))
      .max(60)
      .optional()
      .meta({
        description: "Every load there is, where the steps are uneven",
        example: [8, 12, 16, 24],
      }),
  })
  .meta({ id: "EquipmentItem", description: "One kind of equipment and the loads it offers" });
export type EquipmentItem = z.infer<typeof EquipmentItem>;

export const Plates = z
  .strictObject({
    barKg: z.number().min(0).max(50).meta({ description: "Weight of the empty bar", example: 20 }),
    platesKg: z
      .array(
        z
          .strictObject({
            kg: z
              .number()
              .positive()
              .max(50)
              .meta({ description: "Weight of one plate", example: 2.5 }),
            count: z
              .int()
              .min(1)
              .max(40)
              .meta({ description: "How many of them, both sides together", example: 2 }),
          })
          .meta({ id: "PlateCount", description: "Plates of one weight" }),
      )
      .max(20),
  })
  .meta({ id: "Plates", description: "The bar and the plates that the athlete owns" });
export type Plates = z.infer<typeof Plates>;
