/** Of a session that was imported before only what is new comes in, and nothing twice. */
import { describe, expect, test } from "vitest";
import { EMPTY_SET, type LoggedEntry } from "../workout-log.ts";
import { type KeptSession, newsOf } from "./new-sets.ts";

type Said = Record<string, [kg: number, reps: number][]>;
const IDS: Record<string, string> = {
  squat: "barbell_back_squat",
  Kniebeuge: "barbell_back_squat",
};
const entriesOf = (said: Said): LoggedEntry[] =>
  Object.entries(said).map(([name, sets]) => ({
    exerciseId: IDS[name] ?? null,
    name,
    superset: null,
    sets: sets.map(([kg, reps]) => ({ ...EMPTY_SET, loadG: kg * 1000, reps })),
    pain: [],
    notes: null,
  }));
const kept = (said: Said, isEdited = false, name: string | null = null): KeptSession => ({
  name,
  isEdited,
  entries: entriesOf(said),
});
const told = (said: Said, isTimeKnown: boolean, name: string | null = null) => ({
  name,
  entries: entriesOf(said),
  isTimeKnown,
});

function news(said: Said, before: KeptSession[], isTimeKnown = false, name: string | null = null) {
  const { entries, isUnlike } = newsOf(told(said, isTimeKnown, name), before);
  const found = entries.map(({ name, sets }) => [
    name,
    sets.map(({ loadG, reps }) => [loadG! / 1000, reps]),
  ]);
  return [Object.fromEntries(found), isUnlike];
}

const MORNING: Said = {
  squat: [
    [100, 5],
    [100, 5],
  ],
  row: [[60, 8]],
};

describe.each([
  ["a day", false],
  ["a time", true],
])("a session of %s", (_, isTimeKnown) => {
  test("is new where nothing is kept, and known where all is", () => {
    expect(news(MORNING, [], isTimeKnown)).toEqual([MORNING, false]);
    expect(news(MORNING, [kept(MORNING)], isTimeKnown)).toEqual([{}, false]);
    const inParts = [
      kept({ row: [[60, 8]] }),
      kept({
        squat: [
          [100, 5],
          [100, 5],
        ],
      }),
    ];
    expect(news(MORNING, inParts, isTimeKnown)).toEqual([{}, false]);
  });

  test("that has grown brings what has come to it", () => {
    const grown: Said = {
      squat: [
        [100, 5],
        [100, 5],
        [100, 5],
      ],
      row: [[60, 8]],
      curl: [[12, 10]],
    };
    const more: Said = { squat: [[100, 5]], curl: [[12, 10]] };
    expect(news(grown, [kept(MORNING)], isTimeKnown)).toEqual([more, false]);
    expect(news(grown, [kept(MORNING), kept(more)], isTimeKnown)).toEqual([{}, false]);
  });

  test("stays as it is kept where the file says it otherwise", () => {
    const corrected: Said = {
      squat: [
        [105, 5],
        [100, 5],
      ],
      row: [[62.5, 8]],
    };
    expect(news(corrected, [kept(MORNING)], isTimeKnown)).toEqual([{}, true]);
    expect(news(MORNING, [kept({ squat: [[100, 5]] }, true)], isTimeKnown)).toEqual([{}, true]);
    expect(news(MORNING, [kept(MORNING, true)], isTimeKnown)).toEqual([{}, false]);
  });

  test("is known by its exercises, by another name or unit of loads too", () => {
    const renamed: Said = {
      Kniebeuge: [
        [100, 5],
        [100, 5],
      ],
      row: [[60, 8]],
    };
    expect(news(renamed, [kept(MORNING)], isTimeKnown)).toEqual([{}, false]);
    const pounds: Said = {
      squat: [
        [45.359, 5],
        [45.359, 5],
      ],
      row: [[27.216, 8]],
    };
    expect(news(pounds, [kept(MORNING)], isTimeKnown)).toEqual([{}, false]);
  });

  test("takes of what is kept nothing that another session has taken", () => {
    const both = [kept(MORNING), kept({ row: [[60, 8]] })];
    expect(news(MORNING, both, isTimeKnown)).toEqual([{}, false]);
    expect(news({ row: [[60, 8]] }, both, isTimeKnown)).toEqual([{}, false]);
    expect(news({ row: [[60, 8]] }, both, isTimeKnown)).toEqual([{ row: [[60, 8]] }, false]);
  });
});

describe("another session", () => {
  test("of a day is new: of other exercises, and of other sets", () => {
    const evening: Said = {
      squat: [
        [60, 12],
        [60, 12],
      ],
      curl: [[12, 10]],
    };
    expect(news(evening, [kept(MORNING)])).toEqual([evening, false]);
    const mixed: Said = {
      squat: [
        [100, 5],
        [100, 5],
      ],
      dip: [[10, 8]],
    };
    expect(news(mixed, [kept(MORNING)])[0]).toEqual({ dip: [[10, 8]] });
    expect(news({ dip: [[10, 8]] }, [kept(MORNING, true)])).toEqual([{ dip: [[10, 8]] }, false]);
  });

  test("of one minute is the same in the words of another app", () => {
    expect(news({ "Squat (Barbell)": [[100, 5]] }, [kept(MORNING)], true)).toEqual([{}, true]);
  });

  test("of a day is new where what is held took another time", () => {
    const holds = (...seconds: number[]) => [
      {
        ...entriesOf({ plank: [] })[0]!,
        sets: seconds.map((some) => ({ ...EMPTY_SET, seconds: some })),
      },
    ];
    const held = (...seconds: number[]) => {
      const before = [{ name: null, isEdited: false, entries: holds(60, 60) }];
      return newsOf({ name: null, isTimeKnown: false, entries: holds(...seconds) }, before).entries;
    };
    expect(held(60, 60)).toEqual([]);
    expect(held(60, 60, 45)).toEqual(holds(45));
    expect(held(90, 90)).toEqual(holds(90, 90));
  });
});

test("an exercise that was corrected beside another that was not stays as it is kept", () => {
  const before: Said = {
    bench: [
      [60, 5],
      [60, 5],
    ],
    squat: [[100, 5]],
  };
  const after: Said = {
    bench: [
      [62.5, 5],
      [62.5, 5],
    ],
    squat: [[100, 5]],
  };
  expect(news(after, [kept(before)])).toEqual([{}, true]);
});

describe("of workouts of one day that have names", () => {
  const AM: Said = {
    squat: [
      [60, 8],
      [60, 8],
    ],
  };
  const PM: Said = {
    squat: [
      [60, 8],
      [80, 5],
    ],
  };

  test("one that is called otherwise is another, in whatever order they stand", () => {
    expect(news(PM, [kept(AM, false, "AM")], false, "PM")).toEqual([PM, false]);
    const both = [kept(AM, false, "AM"), kept(PM, false, "PM")];
    expect(news(PM, both, false, "PM")).toEqual([{}, false]);
    expect(news(AM, both, false, "AM")).toEqual([{}, false]);
    expect(both.every(({ entries }) => entries.length === 0)).toBe(true);
  });

  test("one that was only given another name is known", () => {
    expect(news(AM, [kept(AM, false, "AM")], false, "Legs")).toEqual([{}, false]);
    expect(news(AM, [kept(AM)], false, "Legs")).toEqual([{}, false]);
  });

  test("one whose loads were all corrected stays as it is kept", () => {
    const corrected: Said = {
      squat: [
        [62.5, 8],
        [62.5, 8],
      ],
    };
    expect(news(corrected, [kept(AM, false, "AM")], false, "am ")).toEqual([{}, true]);
  });
});
