/** Feedback on answers: what an athlete or a partner thinks of one, the latest word alone. */
import { invalidField, notFound } from "../core/errors.ts";
import type {
  FeedbackReason,
  FeedbackTarget,
  Rating,
  StoredRating,
} from "../core/feedback-words.ts";
import { kinOf } from "../core/kin.ts";
import { type PageRequest, toPage } from "../core/page.ts";
import { isLive, organizationOf } from "../core/tenant.ts";
import type { Ctx } from "../ctx.ts";
import type { FeedbackRow } from "../store/port.ts";
import { requireAthlete } from "./athletes.ts";
import { makeAudit } from "./audit.ts";
import { requireStoredProgram } from "./stored-programs.ts";
import { nextVersion, orOnConflict } from "./writes.ts";

export type FeedbackBody = {
  target: { type: FeedbackTarget; id: string };
  athleteId?: string | undefined;
  rating: Rating;
  reasons: FeedbackReason[];
  comment?: string | undefined;
};

/** Somebody speaks for the partner where no athlete is named. */
const PARTNER = "partner";

/** What is said to an athlete belongs to one, so that it can go with the athlete. */
const OF_AN_ATHLETE: ReadonlySet<FeedbackTarget> = new Set(["message", "form_check", "motivation"]);

export async function giveFeedback(ctx: Ctx, body: FeedbackBody) {
  const { target, rating, reasons, comment = null } = body;
  // Drawn before anything is known: a repeated attempt must draw the same ids in the same order.
  const id = await ctx.newId("feedback");
  const audit = await makeAudit(ctx, "feedback.given", ["rating", "reasons", "comment"]);
  const who = await requireWhose(ctx, body);
  const opinion = {
    rating: String(rating) as StoredRating,
    reasons: [...new Set(reasons)],
    comment,
  };
  const which = { author: who.author, targetType: target.type, targetId: target.id };
  const find = () => ctx.store.feedback.findBy(ctx.tenant, which);
  const known = await find();
  if (known && isSame(known, opinion)) return { feedback: showFeedback(known), isNew: false };
  const row: FeedbackRow = known
    ? nextVersion(known, opinion, ctx.now)
    : {
        tenantId: ctx.tenant,
        id,
        ...which,
        athleteId: who.athleteId,
        ...opinion,
        version: 1,
        createdAt: ctx.now,
        updatedAt: ctx.now,
      };
  const { create, replace } = ctx.store.feedback;
  const written = await orOnConflict(
    async () => {
      await (known ? replace : create)(ctx.tenant, row, audit);
      return row;
    },
    async () => {
      const other = await find();
      return other && isSame(other, opinion) ? other : null;
    },
  );
  return { feedback: showFeedback(written), isNew: known === null };
}

type Opinion = Pick<FeedbackRow, "rating" | "reasons" | "comment">;

const isSame = (a: Opinion, b: Opinion) =>
  a.rating === b.rating && a.comment === b.comment && a.reasons.join() === b.reasons.join();

/** A target that is stored is looked for; of the others the id has to be taken at its word. */
async function requireWhose(ctx: Ctx, { target: { type, id }, athleteId: said }: FeedbackBody) {
  const { caller } = ctx;
  const named = caller.kind === "session" ? caller.athleteId : said;
  if (named === undefined && OF_AN_ATHLETE.has(type)) {
    throw invalidField("/athleteId", "required", "It was said to an athlete: name the athlete.");
  }
  const athlete = named === undefined ? null : await requireAthlete(ctx, named);
  if (athlete && type === "message" && kinOf(id) !== kinOf(athlete.id)) throw notFound();
  const owner = type === "program" ? (await requireStoredProgram(ctx, id)).athleteId : null;
  if (athlete && owner !== null && owner !== athlete.id) throw notFound();
  return { author: athlete?.id ?? PARTNER, athleteId: athlete?.id ?? owner };
}

export async function listFeedback(
  { store }: Ctx,
  page: PageRequest,
  rating: StoredRating | undefined,
) {
  const query = { after: page.after, limit: page.limit + 1, rating: rating ?? null };
  const rows = await store.platform.listFeedback(query);
  return toPage(rows, page.limit, (row) => ({
    ...showFeedback(row),
    organizationId: organizationOf(row.tenantId),
  }));
}

const showFeedback = (row: FeedbackRow) => ({
  id: row.id,
  object: "feedback" as const,
  target: { type: row.targetType, id: row.targetId },
  athleteId: row.athleteId,
  from: row.author === PARTNER ? ("partner" as const) : ("athlete" as const),
  rating: ratingOf(row.rating),
  reasons: row.reasons,
  comment: row.comment,
  livemode: isLive(row.tenantId),
  version: row.version,
  createdAt: new Date(row.createdAt).toISOString(),
  updatedAt: new Date(row.updatedAt).toISOString(),
});

const ratingOf = (stored: StoredRating): Rating =>
  stored === "up" || stored === "down" ? stored : (Number(stored) as Rating);
