/** The coaches to choose from. */
import { COACHES, Coach } from "../../engine/coach/personas.ts";
import { endpoint } from "../http/endpoint.ts";
import { exampleOf, listOf, showPage } from "../http/list.ts";

/** How a coach is put to models is no part of it. */
const { voice: _, ...shownExample } = exampleOf(Coach) as Coach;
const CoachProfile = Coach.omit({ voice: true }).meta({
  id: "CoachProfile",
  description: "A coach that an athlete can choose; never a person",
  example: shownExample,
});

export const coachEndpoints = [
  endpoint(
    {
      id: "coaches.list",
      method: "get",
      path: "/v1/coaches",
      tag: "Coach",
      scope: null,
      summary: "List coaches",
      description:
        "Who can speak to an athlete: a name, a tone and how it sounds. Each of them is an AI. Takes no credentials.",
      returns: listOf(CoachProfile, "CoachProfileList", shownExample, "the first is the usual one"),
    },
    async () =>
      showPage({ data: COACHES.map(({ voice: _voice, ...shown }) => shown), nextCursor: null }),
  ),
];
