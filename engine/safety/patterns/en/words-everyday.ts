/** English everyday words of what goes wrong around a set. */
import type { Words } from "../../match/sign.ts";

export const EVERYDAY_WORDS: Words = {
  LIFTING_DAY: `bench, benching, bench press, benched, squat, squats, squatting, squatted, deadlift, deadlifts, deadlifting, deadlifted, press, presses, pressing, overhead, row, rows, rowing,
lifting, lift, lifts, lifted, set, sets, rep, reps, training, trained, train, workout, workouts, gym, session, sessions, leg day, leg press, lunges, thrusters, burpees, wod, crossfit, cleans, snatch,
exercise, exercising, working out, cardio, run, running, ran, sprints, intervals, bike, spin, hiit`,
  RUNNING_DAY: `cardio, run, running, runs, ran, jog, jogging, sprint, sprints, sprinting, intervals, treadmill, rower, rowing, bike, cycling, hiit, burpees, stairs, uphill, hills, hiking, exercise, exercising`,
  OFTEN_DAY: `every time, each time, after every, after each, every session, every workout, every training, always, keep, keeps, kept, keeping, again and again, repeatedly, constantly, all the time, twice,
every session this week, every session, three times, four times, five times, several times, multiple times, many times, all day, for days, since yesterday, for hours, non stop, nonstop, will not stop, can not stop, since`,
  ARM_LEFT_DAY: `left arm, left hand, left shoulder, left forearm, left elbow, left side of face, left side of body, left leg and arm`,
  GOES_NUMB: `numb, numbness, tingling, tingly, tingles, tingle, pins and needles, went dead, goes dead, go dead, no feeling in, can not feel, lose feeling, losing feeling, lost feeling, heavy and numb`,
  SLEPT_ON_DAY: `slept on, sleeping on, slept funny, lying on, laid on, leaning on, leaned on, sat on, wrap, wraps, wrapped, wrist wraps, strap, straps, bfr, cuff, cuffs, backpack, beta alanine, cold, ice, saddle, handlebars, dentist, vaccine, vaccination, blood test`,
  SEES_BLACK: `everything went black, everything goes black, everything gone black, everything turned black, all went black, it all went black, it went black, vision went black, vision goes black, vision going black,
vision blacked out, vision went dark, vision goes dark, vision went, sight went black, eyes went black, went black before, black before my eyes, black in front of my eyes, saw black, see black, seeing black, saw only black, world went black,
things went black, things go black, screen went black, tunnel vision, nearly blacked out, almost blacked out, nearly black out, almost black out, about to black out, nearly passed out, almost passed out, nearly fainted, almost fainted,
nearly pass out, almost pass out, about to pass out, about to faint, went grey, greyed out, room went dark, everything went dark, everything went blurry, everything goes dark, vision narrowed, vision tunneled, seeing stars, saw stars, see stars`,
  SAW_BLACK:
    "everything went black before my eyes, black before my eyes, my vision went black, vision went black, vision blacked out, vision goes black",
  BLACK_THINGS: `leaderboard, screen, phone, app, watch, video, curtain, curtains, tv, monitor, power cut, tunnel vision on my goals, tunnel vision for, focus, focused, price, laughing, excitement, black belt`,
  THREW_UP: `threw up, throw up, throwing up, throws up, thrown up, puked, puke, puking, vomited, vomit, vomiting, was sick twice, was sick after, was sick during, was sick in, been sick twice, being sick after, being sick during, hurled, barfed, barf, barfing, chucked up, emoji vomit`,
  GIDDY: `dizzy, dizziness, dizzi, lightheaded, light headed, faint, woozy, giddy, head spinning, head is spinning, head spins, room spinning, room is spinning, everything spinning, spinning, off balance, unsteady, shaky, confused, headache, blurry vision, blurred vision, seeing stars, vertigo`,
  ATE_BAD: `car rides, as a kid, as a child, food poisoning, bad sushi, bad chicken, dodgy, hungover, hangover, drunk, drinking, alcohol, pregnant, stomach bug, norovirus, motion sick, seasick, carsick, my dog, my cat, my baby`,
  BENCHED: `from bench, from benching, after bench, after benching, after bench press, from bench press, bench yesterday, benching yesterday, since bench, since benching, since bench press, when benching, when i bench, while benching, during bench, during bench press, on bench, on bench press, bench press, benching, bench, press ups, push ups, dips`,
  CHEST_DAY_PAIN: `chest hurts, chest hurt, chest hurting, chest has been hurting, chest is hurting, chest been hurting, chest pain, chest pains, chest is painful, chest painful, pain in chest, pains in chest, ache in chest, chest aches, chest aching, chest is aching, chest stings, chest stabbing, sharp pain in chest, pain across chest, hurts in chest`,
  SORE_ONLY_DAY: `doms, sore, soreness, pecs, pec, pectoral, pectorals, muscle, muscles, muscular, touch, touch it, press on it, poke, good way, so good, good pain, good hurt, pump, pumped, both sides, bruise, bruised, bar bounced, bar hit, bar on chest`,
  CHEST_TIGHT_DAY: `tight chest, chest tightness, chest gets tight, chest got tight, chest is tight, chest feels tight, tightness in chest, pressure on chest, pressure in chest, chest pressure, heavy chest, chest feels heavy, chest gets heavy, squeezing in chest`,
  STRETCH_DAY: `stretch, stretches, stretching, mobility, posture, foam roll, foam roller, strap, hr strap, chest strap, sports bra, bra, vest, shirt`,
  HEART_SKIPS: `heart skips, heart skipping, heart skipped, skips beats, skips a beat, skipped beats, skipping beats, skipped a beat, skipping a beat, heart flutters, heart fluttering, heart flutter, missed beats, misses beats, extra beats, irregular heartbeat, heartbeat irregular, heart stumbles, heart pauses, heart out of rhythm`,
  IN_LOVE: `in love, crush on, fell in love, excited`,
  EYE_GONE_DAY: `can not see out of one eye, can not see out of my left eye, can not see out of my right eye, blind in one eye, lost vision in one eye, lost sight in one eye, vision gone in one eye, can not see from one eye, can not see with one eye, no vision in one eye, one eye went blind, one eye went black, one eye went dark`,
  LENS_DAY: `contact lens, contacts, lens, eye patch, eyelash, sweat, sunscreen, as a child, since birth, born`,
};
