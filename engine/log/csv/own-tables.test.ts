/** Tables as people keep them in spreadsheets, in five languages: all of their sets come out. */
import { describe, expect, test } from "vitest";
import { faultsOf, read, setsOf, warningsOf } from "./testing.ts";

const gist = (text: string, options = {}) => {
  const { sessions, report } = read(text, options);
  return {
    sessions: sessions.map(({ startedAt, name, durationSeconds, entries }) => [
      new Date(startedAt).toISOString().slice(0, 16),
      name,
      durationSeconds,
      entries.map(({ exerciseId, notes, sets }) => [
        exerciseId,
        notes,
        ...sets.map(({ loadG, reps, seconds }) => [loadG, reps, seconds].join("/")),
      ]),
    ]),
    errors: faultsOf(report),
    warnings: warningsOf(report),
  };
};
const whole = { errors: [], warnings: {} };
const BENCH = "barbell_bench_press";

test.each([
  [
    "American, with a day of the week, line ends of Windows and a note of two lines",
    '\uFEFFDay,Date,Workout,Exercise,Set,Weight,Reps,Notes\r\nMonday,8/4/25,Push,Bench Press,1,135,8,"ok,\r\nreally"\r\nMonday,8/4/25,Push,Bench Press,2,185,5+,\r\n',
    { locale: "en-US", unit: "lb" },
    [["2025-08-04T12:00", "Push", null, [[BENCH, "ok,\nreally", "61235/8/", "83915/5/"]]]],
  ],
  [
    "German",
    "Datum;Uhrzeit;Trainingsdauer;Training;Übung;Satz;Gewicht in kg;Wdh.;Bemerkung\n04.08.2025;18:30;1:05;Push;Bankdrücken;1;82,5;5;gut\n04.08.2025;18:30;1:05;Push;Bankdrücken;2;82,5;5 Wdh.;\n",
    { locale: "de-DE" },
    [["2025-08-04T18:30", "Push", 3900, [[BENCH, "gut", "82500/5/", "82500/5/"]]]],
  ],
  [
    "Spanish, with tabs",
    "Fecha\tHora de inicio\tSesión\tEjercicio\tSeries\tPeso (kg)\tRepeticiones\tObservaciones\n04/08/2025\t18:30\tA\tPress de banca\t1\t80\t8\t\n04/08/2025\t18:30\tA\tPress de banca\t2\t80\t7\tduro\n",
    { locale: "es-ES" },
    [["2025-08-04T18:30", "A", null, [[BENCH, "duro", "80000/8/", "80000/7/"]]]],
  ],
  [
    "French",
    "Date;Heure de début;Séance;Exercice;Séries;Répétitions;Charge (kg);Durée de la séance;Remarques\n04/08/2025;18h30;Haut;Développé couché;2;10;60;1h05;RAS\n04/08/2025;18h30;Haut;Tractions;1;8;PDC;1h05;\n",
    { locale: "fr-FR" },
    [
      [
        "2025-08-04T18:30",
        "Haut",
        3900,
        [
          [BENCH, "RAS", "60000/10/", "60000/10/"],
          ["pull_up", null, "/8/"],
        ],
      ],
    ],
  ],
  [
    "Portuguese",
    "Data;Treino;Exercício;Série;Carga (quilos);Repetições;Tempo;Observações\n04/08/2025;A;Supino reto;1;60;10;;\n04/08/2025;A;Supino reto;2;60;9;;\n04/08/2025;A;Prancha;1;;;1:00;\n",
    { locale: "pt-BR" },
    [
      [
        "2025-08-04T12:00",
        "A",
        null,
        [
          [BENCH, null, "60000/10/", "60000/9/"],
          ["plank", null, "//60"],
        ],
      ],
    ],
  ],
])("a table that is %s", (_, text, options, sessions) => {
  expect(gist(text, options)).toEqual({ sessions, ...whole });
});

describe("a table with joined cells", () => {
  const text = (first: string) =>
    [
      "Date,Workout,Exercise,Weight (kg),Reps",
      first,
      ",,,100,5",
      ",,Barbell Row,60,8",
      ",,,65,6",
      "2025-08-06,B,Squat,100,5",
      ",,,,",
      ",,Total,160,",
    ].join("\n");

  test("goes on in its rows with the day and the exercise above, and says so", () => {
    const { sessions, errors, warnings } = gist(text("2025-08-04,A,Squat,100,5"));
    expect(sessions).toEqual([
      [
        "2025-08-04T12:00",
        "A",
        null,
        [
          ["barbell_back_squat", null, "100000/5/", "100000/5/"],
          ["barbell_row", null, "60000/8/", "65000/6/"],
        ],
      ],
      ["2025-08-06T12:00", "B", null, [["barbell_back_squat", null, "100000/5/"]]],
    ]);
    expect(errors).toEqual([[8, "bad_date"]]);
    expect(warnings).toEqual({ day_from_above: [3, 4, 5] });
  });

  test("has no day where there is none that can be read above", () => {
    expect(gist(text("someday,A,Squat,100,5")).errors).toEqual([
      [2, "bad_date"],
      [3, "bad_date"],
      [4, "bad_date"],
      [5, "bad_date"],
      [8, "bad_date"],
    ]);
  });
});

test("repetitions with a plus are as many as possible", () => {
  const { sessions } = read(
    "Date,Exercise,kg,Reps\n2025-08-04,Squat,100,5+\n2025-08-04,Squat,90,5",
  );
  expect(setsOf(sessions).map(({ reps, isAmrap }) => [reps, isAmrap])).toEqual([
    [5, true],
    [5, false],
  ]);
});
