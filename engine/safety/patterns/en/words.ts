/** English words of the body and its alarms, by class. */
import type { Words } from "../../match/sign.ts";

export const WORDS: Words = {
  CHEST:
    "chest, breastbone, breast bone, sternum, ribcage, rib cage, middle of my ribs, chesst, cheast, cheest, chst, ches, chets, emoji heart, round my ribs, around my ribs, under my ribs, left breast, tits, heart region, heart area",
  HEART: "heart, ticker, tickers, ticker's, pulse, heartbeat, heart beat, hr",
  ATTACK_WORD: "attack",
  PAIN: `pain, pains, painful, hurt, hurts, hurting, ache, aches, aching, sore, tight, tightness, tightening, pressure, pressing, squeeze, squeezing,
squeezed, crushing, crushed, heavy, heaviness, burn, burns, burning, stab, stabs, stabbing, sharp, vice, vise, elephant, weight on, discomfort,
tite, presure, killing me, twinge, cramp, cramping, constricting, constricted, gripping, sitting on, knot, weird, funny, off, throbbing, agony, screams, screaming`,
  CRUSH: `pressure, pressing, squeeze, squeezing, squeezed, crushing, vice, vise, elephant, tightness, tightening,
constricting, constricted, gripping, sitting on, presure, fist, stabbing, clenching`,
  LIKE_A_BAND:
    "like a strap, like a band, like a belt, like a clamp, like a vice, like a vise, like a weight, like a brick, like an elephant, like someone, like somebody, like a knife, a ton of bricks, someone sitting",
  MUSCLE_SORE: `doms, sore when i press, sore to touch, tender when i press, sore from, when i press on it, muscle not, pec, pecs, pectoral, both sides, from yesterday's, bench day, flyes, good sore, pump, soreness, push ups yesterday, after chest, from chest`,
  ARM_SPREAD:
    "left arm, both arms, arm is numb, arm numb, arm tingling, arm goes numb, down my arm, down the arm, into my arm, my arm, jaw, jaws, between my shoulder blades, left shoulder, arm feels, arm and, my neck, to my back, through to my back, arm went, armpit",
  SPREAD:
    "spread, spreads, spreading, radiate, radiates, radiating, shoots, shooting, goes, going, runs, running, travels, travelling, down, into, up, moving, creeping, wants to join, aching, aches, ache, numb, tingling, tingly, heavy, hurts, dead, weird",
  COLD_SWEAT:
    "cold sweat, cold sweats, sweating cold, clammy, clamy, nauseous, nausea, throw up, threw up, puke, puking, vomit, vomited, sick to my stomach, grey, gray, pale, white as a sheet, drenched, short of breath, breathless, out of breath, can not breathe, dizzy, lightheaded, light headed, faint, had to lie down, had to sit down, woozy",
  EXERTION:
    "hill repeat*, sprint, sprints, run, runs, running, jog, jogging, treadmill, climb, climbing, stairs, exercise, exercising, train, training, workout, lift, lifting, set, sets, squat*, deadlift*, row, rower, rowing, bike, cycling, spin, interval*, effort, exert*, hiit, push hard, cardio, burpee*, 5x500, rep, reps",
  FAINT: `faint, fainted, fainting, passed out, pass out, passing out, blacked out, black out, blacking out, blackout, lost consciousness, lose consciousness, losing consciousness, unconscious,
keeled over, keel over, dropped like a stone, everything went black, went black, lights went out, woke up on the floor, woke up on the ground, came to on the, came round on, woke with, woke up with, hit the deck, next thing i know, next thing i knew, next thing i remember, went out cold, out cold, syncope, crumpled, found myself on the floor, on the floor staring, looking at the ceiling, conked out, whited out, feinted, passd out`,
  NEAR_FAINT:
    "nearly fainted, almost fainted, nearly passed out, almost passed out, nearly blacked out, almost blacked out, close to fainting, about to pass out, about to faint, going to pass out, gonna pass out, tunnel vision, vision goes in, vision went, room dims, seeing stars, greyed out, grayed out, vision is tunnelling, vision closing",
  COLLAPSE:
    "collapsed, collapse, collapsing, collapses, went down, fell down, fell over, dropped, dropped to the floor, slumped, slid off, keeled over, keeled, passed out, fainted, blacked out, unconscious, crumpled, fell off, down on the floor, toppled, on the floor, out cold, hit the floor, lying on the",
  UNRESPONSIVE: `unresponsive, not responding, does not respond, do not respond, will not respond, not respond, no response, does not answer, not answer, not answering, will not wake up, not waking up, does not wake, can not wake, not wake, not breathing, is not breathing, stopped breathing, snoring noises, snoring, gasping, gurgling, no pulse, no heartbeat, eyes open, eyes are open, turning blue, going blue, is blue, lifeless, limp, unconscious, not moving, will not get up, grey, foaming, can not feel a pulse, out cold, not reacting, does not react`,
  BREATHE:
    "breathe, breath, breathing, breathin, breth, brethe, breathe properly, air, catch my breath, inhale, get a breath, get air, breathe in",
  BREATHLESS: `can not breathe, can not breath, can not get a breath, can not get my breath, can not catch my breath, can not get air, can not get enough air, can not get any air, struggling to breathe, struggle to breathe, hard to breathe, difficulty breathing, trouble breathing,
trouble to breathe, fighting for air, fighting for breath, gasping, gasping for air, gulping air, gulps of air, short of breath, shortness of breath, breathless, short of air, air hunger, suffocating, choking, whole sentence, full sentence, finish a sentence, finish sentences, can barely breathe, barely breathe, barely breathing, wheezing, wheezy, can hardly breathe, breathing is hard, winded, out of breath`,
  CANT_BREATHE: `can not breathe, can not breath, can not brethe, can not catch my breath, can not get air, can not get enough air, can not get any air, can not get a breath, struggling to breathe, fighting for air, fighting for breath, gasping for air, suffocating, gulping air, gulps of air, whole sentence, full sentence, can barely breathe, barely breathe, barely breathing, can hardly breathe, hardly breathe, difficulty breathing, trouble breathing, air hunger`,
  AT_REST:
    "at rest, sitting, sat down, sitting down, sitting on, lying down, lying still, lying in bed, in bed, on the couch, on the sofa, resting, not moving, half an hour, half hour, an hour ago, doing nothing, standing still, minutes later, hours later, for minutes, minutes after, not even moving, from nothing, out of nowhere, just standing",
  BLUE: "blue, bluish, blueish, purple, grey, gray, greyish",
  LIPS: "lips, lip, fingernails, nails, fingertips, mouth, face, tongue",
  INHALER: "inhaler, puffer, blue puffer, ventolin, salbutamol, albuterol, nebuliser, nebulizer",
  NOT_HELPING:
    "not touching, not working, does nothing, does not help, not helping, not help, not doing anything, not doing, empty, no effect, no relief, makes no difference",
  CONFUSED: `confused, confusion, talking nonsense, total nonsense, nonsense, not making sense, not making any sense, is not making sense, makes no sense, disoriented, delirious, rambling, incoherent, slurring, slurred, slurs, can not remember, can not remember what, does not know where, do not know where i am, not know where, keeps asking, what day it is, babbling, gibberish, tried to fight, aggressive, hallucinat*, seeing things, out of it, loopy, walked into, forgetting my, forgetting, why i came, staggering, stumbling, wobbling around, drunk without, like he is drunk, like she is drunk, feeling drunk, seems drunk, acting drunk, acting weird, acting strange, acting strangely, muddled`,
  HOT: `heat, hot, sun, sunny, sauna, degrees, deg, humid, humidity, garage, no fan, boiling, scorching, burning up, skin is burning, hot yoga, stopped sweating, no longer sweating, not sweating, noon, marathon, half, race, heatwave, skin is dry, dry skin, burning hot, overheated, overheating, emoji hot, sweat suit, plastic suit`,
  NO_SWEAT:
    "stopped sweating, no longer sweating, not sweating anymore, not sweating, quit sweating, do not sweat anymore, skin is dry, skin is burning, dry and hot, hot and dry, goosebumps, goose bumps, shivering, chills",
  HEAD_HIT: `hit my head, hit his head, hit her head, hit the head, banged my head, banged his head, banged her head, bumped my head, smacked my head, smacked his head, cracked my head, knocked my head, whacked my head, head hit, fell on my head, landed on my head, landed on his head, blow to the head, knock to the head, bang to the head, kick to the head, clash of heads, heads clashed, head clash, header clash, knocked out, knocked me out, got knocked out, clipped me above the ear, hit me in the head, hit me on the head, dropped on my head, on my head, bar hit my, face planted, concussed, concussion, elbow to the head, elbow to the face, head injury, to the temple, back of my head, skull, dinged my head, noggin`,
  HEAD_FLAG: `vomit, vomited, vomiting, vomitting, threw up, throwing up, thrown up, throwing, puked, puking, puke, been sick, double vision, seeing double, see double, two of everything, blurry, blurred, sleepy, drowsy, so tired i, can not stay awake, can not keep my eyes open, hard to wake, keeps falling asleep, pupil, pupils, clear fluid, fluid, dripping, leaking, ear, ears, bruise behind, raccoon, confused, keeps asking, does not remember, can not remember, do not remember, not remember, slurred, slurring, worst headache, headache getting worse, headache is getting worse, getting worse, worsening, weak arm, numb, seizure, fit, unconscious, passed out, blacked out, memory`,
  SADDLE:
    "saddle, groin is numb, between my legs, crotch, inner thighs, where you sit, where i sit, private parts, genitals, privates, my taint, perineum, bum is numb, down there, where i wipe, wiping",
  NUMB: "numb, numbness, can not feel, no feeling, tingling, tingly, pins and needles, dead, asleep, weird, no sensation, lost feeling, lost sensation, feel nothing, not feel",
  BACK: "back, lower back, spine, deadlift, deadlifts, deadlifting, disc, sciatica, squat, squats, squatting",
  BLADDER: `wet myself, wet my pants, peed myself, pissed myself, pee myself, can not pee, can not wee, unable to pee, not able to pee, can not piss, can not urinate, lost control of my bladder, control of my bladder, bladder control, bowel control, bladder, leaking urine, leaked urine, leaking pee, pooped myself, soiled myself, shit myself without, can not hold my pee, can not feel when i pee, trouble peeing, trouble starting to pee, incontinen*, wet shorts`,
  LEG_WEAK:
    "foot slaps, foot drop, foot drags, dragging my foot, dragging my leg, foot is dragging, legs feel like jelly, legs are weak, leg is weak, weakness in my leg, weakness in both legs, legs give way, legs gave out, leg gave out, can not lift my foot, can not lift my toes, can not move my legs, can not feel my legs, can not move my leg, can not feel my leg, legs are numb, both legs, legs went numb, legs numb, paralysed, paralyzed, hands burn, both hands, arms and legs",
  NECK_BLOW:
    "landed on my neck, landed on his neck, landed on her neck, fell on my neck, fell on his neck, on my neck, on his neck, on her neck, neck snapped, neck cracked, hurt my neck, broke my neck, neck crunched, dived into, dove into, diving",
  DARK_URINE: `dark urine, brown urine, dark pee, brown pee, pee is brown, pee is dark, pee is black, pee is red, pee brown, pee dark, urine is dark, urine is brown, urine brown, urine dark, piss is brown, piss is dark, piss brown, dark piss, brown piss, cola, coke coloured, coke colored, coca cola, coke, tea coloured, tea colored, black tea, iced tea, tea, coffee coloured, rust coloured, rusty, root beer, pissing brown, pissing coke, pissing cola, peeing brown, peeing coke, peeing cola, peeing tea, peeing blood, pissing blood, like coffee, dark brown, dark like, soy sauce`,
  URINE:
    "urine, pee, wee, piss, peeing, pissing, peed, pissed, loo, toilet, bathroom, comes out when i go, water",
  SWOLLEN:
    "swollen, swelling, swelled, swells, puffy, twice their size, twice its size, twice the size, double the size, bigger than, balloon, balloons, balloned, ballooned, ballooning, sausages, like sausages, huge, tight like a drum, do not bend, bloated, bigger than the other, swoll, swole, fat, rings do not come off, rings will not come off",
  CALF: "calf, calves, lower leg, leg, shin",
  CLOT_FLAG:
    "swollen, swelling, warm, hot, red, bigger than the other, bigger than, one side, tender, hot to touch, hot to the touch, after flight, flight, long haul, cast, surgery, operation, pill, bed rest",
  PE_FLAG: `breathe in, breathing in, when i breathe, each time i breathe, every breath, deep breath, take a breath, short of breath, shortness of breath, short of air, breathless, out of breath, can not breathe, coughing, coughed, cough, blood, pink, chest, stabs, under my ribs, winded`,
  BONE_OUT:
    "bone sticking out, bone poking, bone is out, bone is showing, bone coming through, see the bone, see bone, bone through, bone came through, bone came out, poking out, poking through, sticking out, through the skin, out of the skin, white poking, bone visible, see my bone",
  DEFORMED:
    "wrong way, wrong angle, weird angle, odd angle, funny angle, bent, crooked, deformed, pointing somewhere, pointing the wrong, out of shape, facing the wrong, looks wrong, sideways, out of place, s shape, not where it should, do not point, does not point, out of its socket, out of socket, dislocated, wonky, zigzag",
  LIMB: "arm, forearm, wrist, hand, finger, fingers, leg, shin, ankle, foot, thigh, knee, elbow, shoulder, collarbone, hip, femur, tibia, toes, bone, kneecap",
  COLD_LIMB:
    "cold, pale, blue, bluish, white, numb, no pulse, can not feel, tingling, going numb, emoji cold",
  COMPARTMENT:
    "hard as a brick, hard as rock, rock hard, hard as a rock, hard as wood, hard as stone, like wood, tight like a drum, tight as a drum, drum, rock solid, hard as, board hard, way out of proportion, out of proportion, about to burst, going to burst, gonna burst, going to explode, wooden",
  COMPARTMENT_FLAG: `out of proportion, pull my toes, lift my toes, move my toes, lift my foot, straightens my fingers, straighten my fingers, stretch my fingers, stretches my, pins and needles, numb, tingling, tablets do nothing, painkillers do nothing, painkillers do not, painkillers are not, ibuprofen does nothing, can not feel, can not move, getting worse, insane pain, unbearable, agony, excruciating`,
  SUGAR:
    "sugar, sugars, glucose, bg, blood sugar, blood sugars, cgm, dexcom, libre, sensor, meter, glucometer, insulin, hypo, low, lows",
  SUGAR_LOW:
    "hypo, hypoglycemic, hypoglycaemic, low sugar, sugar is low, sugars are low, sugar low, low blood sugar, sugar dropped, sugar is dropping, sugar crashed, sugar is crashing, bg is low, arrow straight down, arrow down, double arrow, going low, gone low, went low, hypoing, too much insulin, insulin and did not eat, insulin but",
  HYPO_FLAG:
    "shaking, shakey, shaky, shakin, trembling, confused, confusion, sweating, sweaty, clammy, words on my screen, blurry, can not think, not think, slurring, slurred, can not see straight, dizzy, faint, passed out, unconscious, not making sense, swim, weird, drunk, seizure, out of it, not responding, zoning out, foggy, combative",
  DIABETIC: "diabetic, diabetes, type 1, type one, t1, t1d, insulin, pump, cgm, dexcom, libre",
  KETONES: "ketone, ketones, keytone, keytones, ketons, ketoacidosis, dka",
  KETO_DIET: "keto diet, on keto, going keto, nutritional ketosis",
  VOMIT:
    "vomit, vomits, vomited, vomiting, vomitting, throw up, throwing up, throwin up, thrown up, threw up, throws up, puke, puking, puked, being sick, been sick, barfing, barf, spewing, keep it down, keep anything down, keep water down, emoji vomit, chucking up",
  DKA_SMELL:
    "nail polish, fruity breath, breath smells, breath smell, acetone, pear drops, breathing really deep, breathing deep and fast, breathing fast and deep, smells fruity",
  METER_HI:
    "reads hi, says hi, shows hi, reading hi, just hi, off the scale, over 400, over 500, sky high",
  WATER:
    "water, litres, liters, litre, liter, gallon, gallons, drank, drunk, drinking, hydrating, bottles, fluids",
  HYPONATREMIA_FLAG:
    "head is pounding, pounding head, skull splitting, splitting headache, headache, puking, puke, vomiting, throwing up, confused, sense, seizure, swollen, rings, drunk, dizzy, nauseous, nausea, disoriented, forgetting, fingers are swollen, hands are swollen, puffy",
  MUCH_WATER:
    "gallons of water, litres of water, liters of water, too much water, nothing salty, no salt, no electrolytes, no sodium, only water, plain water, just water, water challenge",
  PREGNANT:
    "pregnant, pregnancy, preggo, weeks along, expecting, baby bump, trimester, prenatal, midwife, the little one, my baby, the baby, my bump, emoji pregnant, due in",
  PREGNANT_FLAG: `bleeding, bled, blood, soaked through a pad, soaked through, pad, gush, gush of fluid, fluid, waters broke, water broke, waters have broken, leaking, spotting heavily, not one kick, no kick, not kicked, not kicking, no movement, baby not moved, not felt the baby, not felt him, not felt her, has been silent, silent since, stopped moving, stopped kicking, not feel the baby, contractions, sparkles, spots in front, flashing lights, flashes, seeing spots, visual, vision, severe headache, pounding head, banging headache, terrible headache, worst headache, hands are like balloons, face is swollen, pain under my ribs, cramps low, cramping badly, fainted, passed out, collapsed, blacked out`,
  SEIZURE:
    "seizure, seizures, seizing, convulsing, convulsion, convulsions, jerking, fitting, having a fit, had a fit, foaming, foamy, shaking uncontrollably, shaking violently, bitten tongue, bit my tongue, bitten my tongue, bit his tongue, bit her tongue, tongue is bitten, twitching all over, stiff and shaking, siezure, seizur, grand mal, tonic",
  JERKING:
    "jerking, convulsing, convulsion, convulsions, seizing, having a seizure, having a fit, foamy, foaming, twitching all over, shaking all over, shaking uncontrollably, shaking violently",
  WORST_HEAD: `worst headache, thunderclap, zero to ten, zero to hundred, 0 to 10, 0 to 100, like a gun, gun went off, gunshot, explosion, exploded, explode, hit by a bat, hit by a hammer, hit with a bat, hit me like, struck by lightning, lightning, worst pain, worst ever, out of nowhere, bam, popped, pop, within a second, within seconds, split second, instant, instantly, suddenly, sudden, like a bomb, kicked in the head`,
  HEAD: "head, skull, headache, headace, hedache, brain, migraine",
  HEADACHE:
    "headache, headaches, headace, head pain, pain in my head, migraine, head hurts, head is killing, head went, pain in the back of my head",
  STIFF_NECK:
    "stiff neck, neck is stiff, neck stiff, neck hurts, light hurts, vomiting, threw up, vision, throwing up, worst, passed out, back of the skull",
  STIMULANT: `dnp, clen, clenbuterol, fat burner, fat burners, pre workout, preworkout, pre workouts, caffeine, caffiene, dry scoop, dry scooped, dry scooping, scoops, eca, ephedrine, ephedra, adderall, speed, meth, cocaine, coke lines, mdma, ecstasy, stims, stimulant, stimulants, energy drinks, yellow caps, yellow powder, yellow pills, yellow fat, yohimbine, dmaa, pills, caps, capsules, tablets, emoji pill, thyroid, t3, albuterol, modafinil, insulin, these for the vid`,
  OVERDOSE:
    "overdose, overdosed, od, od'd, took too much, took too many, taken too much, taken too many, too much caffeine, swallowed, whole bottle, whole pack, entire bottle, doubled up, double dose, triple dose, ten times, five of these, like five of, accidentally took, heaping scoops",
  OVERDOSE_FLAG: `burning up, drenched, sweating buckets, pouring sweat, can not stop shaking, shaking, jaw will not stop, chattering, vision goes in, heart is pounding, heart racing, heart is racing, pounding, palpitations, chest, vomiting, throwing up, seizure, confused, breathing like i sprinted, breathing fast, overheating, passing out, hallucinating, fever, can not sit still, panicking, going to die, heart is going, twitching`,
  GI_BLOOD: `coffee grounds, coffee ground, coffee granules, vomiting blood, vomited blood, throwing up blood, threw up blood, puked blood, puking blood, blood in my vomit, blood in my puke, blood when i throw up, spitting up blood, coughed up blood, coughing up blood, black and sticky, black stool, black stools, black poop, black poo, tarry, like tar, tar, tar like, black shit, shitting blood, pooping blood, pooing blood, blood pouring, lots of blood in the toilet, toilet bowl is red, bowl full of blood, full of blood, passing blood, passing clots, maroon`,
  RACING: `racing, flutter, fluttering, flutters, flip flopping, flip flops, skipping beats, skipping, pounding, palpitation, palpitations, irregular, out of rhythm, all over the place, beating weird, beating out of my chest, beating like crazy, going crazy, going mental, hammering, galloping, trapped bird, afib, a fib, svt, jumping, thumping, going nuts, fast, doing 190, beating fast`,
  FOR_AN_HOUR:
    "an hour, hours, minutes, all morning, all day, all night, since this morning, will not slow down, will not come down, not coming down, will not go down, not going down, not slowing down, does not slow, will not settle, not settling, whenever i stand, for ages",
  DIZZY:
    "dizzy, dizziness, lightheaded, light headed, woozy, faint, fainty, nearly blacked out, almost blacked out, blacked out, passed out, nearly passed out, almost passed out, room dims, vision, spinning, emoji dizzy, giddy, clammy, wobbly, grey, gray, pale",
  BLACKOUT: "NEAR_FAINT, FAINT",
  TESTICLE:
    "testicle, testicles, left ball, right ball, one ball, my ball, his ball, balls, my nuts, nutsack, scrotum, bollock, bollocks, testis, left nut, right nut, ballsack, groin, testical",
  BALL_GAME:
    "medicine ball, medicine balls, tennis balls, slam ball, slam balls, stability ball, swiss ball, lacrosse ball, massage ball, exercise ball, ball slams, ball throws, wall balls, wall ball, peanut ball",
  TORSION_FLAG:
    "sits higher, higher than the other, feel sick, been sick, vomited, vomiting, threw up, throwing up, nausea, nauseous, out of nowhere, sudden, suddenly, swollen, agony, excruciating, unbearable, like crazy, insane, severe, twisted, woke up, worst pain, killing me, crippling, hurts like hell",
  THROAT: "throat, throte, thraot, tongue, lips, lip, face, airway, windpipe, mouth, eyes, eyelids",
  CLOSING:
    "closing, closing up, closed, swelling, swelling up, swollen, tight, tightening, puffy, feel fat, feels fat, fat, huge, thick, tingling, tingly, itchy, blowing up, swelled, balloons, constricting, scratchy, lump, narrowing",
  ALLERGEN: `peanut, peanuts, nut, nuts, shellfish, shrimp, prawn, prawns, bee, wasp, sting, stung, bee sting, allergic, allergy, allergen, sesame, cashew, almond, protein bar, new protein, new bar, whey, egg, hornet, ant, ate, eaten, eating, antibiotic, ibuprofen, new supplement, new pre workout, preworkout, bar, fish, milk`,
  HIVES:
    "hives, rash, welts, itchy all over, bumps all over, blotches, red all over, itching all over, lips feel, hoarse, squeeky, squeaky, wheezing, face is swelling, face swelling",
  EPIPEN: "epipen, epi pen, anaphylaxis, anaphylactic, adrenaline pen",
  FACE_DROOP: `face slid, face just slid, face is drooping, face drooping, face droops, face drooped, face has dropped, face dropped, face fell, face is numb, face numb, face went numb, mouth is drooping, smile is crooked, crooked smile, smile is lopsided, lopsided, side of my face, side of his face, side of her face, one side of my body, side of my body, left side of my, right side of my, face hanging, mouth hanging, corner of my mouth, side of my dad's face, face is droopy, droopy`,
  SPEECH: `slurring, slurred, slurs, slur, speech, words come out, can not speak, can not talk, could not speak, could not talk, not speak, can not find words, not find the word, not find words, find the word, words are mush, mush, garbled, jumbled, talking funny, can not get my words, words will not come, can not say, speak properly`,
  ONE_SIDE: `arm, leg, hand, one side, left side, right side, half of my body, side of my body, left arm, right arm, left leg, right leg`,
  SIDE_DEAD: `clocked off, went dead, gone dead, stopped working, will not move, does not move, can not move, can not lift, not lift, can not hold, not work, will not work, not working, gone limp, went limp, limp, weak, weakness, numb, paralysed, paralyzed, drooping, dropped, useless, gave up, no strength`,
  SUDDEN:
    "suddenly, sudden, out of nowhere, all of a sudden, minutes ago, typing with, just, hour ago, between sets, went, clocked, simply",
  STROKE: "stroke, mini stroke, tia",
  VISION: "vision, see, sight, eye, eyes, blind",
};
