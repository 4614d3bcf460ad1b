/** What the athlete agreed to, and when. Nothing is agreed to until it is said. */
import * as z from "zod";

const PURPOSES = ["healthData", "trainingDataOptIn", "analytics"] as const;

const decision = (description: string) => z.boolean().meta({ description });

export const ConsentsPut = z
  .strictObject({
    healthData: decision("May health facts such as injuries be stored and used for coaching"),
    trainingDataOptIn: decision("May conversations and logs be used to train models"),
    analytics: decision("May usage be analysed beyond what running the service needs"),
  })
  .meta({
    id: "ConsentsPut",
    description: "The athlete's decisions, all of them",
    example: { healthData: true, trainingDataOptIn: false, analytics: true },
  });
export type ConsentsPut = z.infer<typeof ConsentsPut>;

const Consent = z
  .object({
    granted: z.boolean(),
    decidedAt: z.iso.datetime().nullable().meta({ description: "When this was last changed" }),
  })
  .meta({ id: "Consent", description: "One decision" });

export const Consents = z
  .object({ healthData: Consent, trainingDataOptIn: Consent, analytics: Consent })
  .meta({
    id: "Consents",
    description: "The athlete's decisions with their times",
    example: {
      healthData: { granted: true, decidedAt: "2026-11-21T09:00:00.000Z" },
      trainingDataOptIn: { granted: false, decidedAt: "2026-11-21T09:00:00.000Z" },
      analytics: { granted: true, decidedAt: "2026-11-21T09:00:00.000Z" },
    },
  });
export type Consents = z.infer<typeof Consents>;

const undecided = { granted: false, decidedAt: null };
export const NO_CONSENTS: Consents = {
  healthData: undecided,
  trainingDataOptIn: undecided,
  analytics: undecided,
};

/** The next record: a decision that did not change keeps its time. */
export function decideConsents(before: Consents, put: ConsentsPut, now: number): Consents {
  const decidedAt = new Date(now).toISOString();
  const next = { ...before };
  for (const purpose of PURPOSES) {
    const old = before[purpose];
    const isSame = old.decidedAt !== null && old.granted === put[purpose];
    next[purpose] = isSame ? old : { granted: put[purpose], decidedAt };
  }
  return next;
}
