/** What English words mean to a coach. */
import type { Lexicon } from "./lexicon.ts";
import { englishThings } from "./en-things.ts";

export const englishLexicon = (): Lexicon => ({
  words: {
    why: "why how_come whats_the_reason what_for whys",
    how: "how hows how_to proper_way best_way",
    what: "what whats wat which wot",
    amount: "how_much how_many how_often",
    should: "should shall ought do_i_need do_i_have must supposed_to",
    explain: "explain* tell_me_about walk_me_through talk_me_through rationale reason reasoning",
    point: "the_point point_of purpose benefit* good_for useful what_does logic order_of",
    whatcan: "what_can_i what_could_i what_should_i what_do_i what_to_do",
    my: "my mine our i im am ive",
    it: "it this that one them these those thing",
    not: "not dont doesnt didnt cant cannot wont havent hasnt isnt arent aint never do_not couldnt wouldnt",
    no: "no without nope nah zero",
    want: "want* wanna need needs like_to id_like id_love wish looking_for lookin_for trying_to help_me for_me feel_like in_the_mood fancy keen_to hoping_for up_for",
    have: "have has got ive own access theres there_is",
    only: "only just merely all_i_have all_i_got nothing_but max_of",
    other: "another other different else alternatives fresh random",
    new: "new newer brand_new",
    more: "more less be become softer bit_more please_be being push talk speak talking tone",
    now: "now from_now_on nowadays currently anymore always every usually",
    make: "make* create* build* generat* design* write* give gimme gim suggest* recommend* prepare* put_together draw_up come_up set_me_up lets_do plan_me get_me throw_me hit_me do_me get i_get can_i_get start_me set_up idea ideas",
    show: "show* see view display* look_at open_my open_the list tell_me let_me_see check_my bring_up",
    change:
      "change* adjust* set update* modif* move_to move_me keep limit shorten cut_down reduce* bump edit switch_to",
    swap: "swap* replac* substitut* sub subs subbing alternativ* alternate* exchange* trade switch switching switch_out something_else something_different other_option* another_option* instead replacement* different_exercise another_exercise other_exercise* any_other get_rid lose_the drop_the remove ditch skip_the",
    insteadof: "instead_of in_place_of rather_than in_lieu_of in_stead_of replacement_for",
    do: "do doing done perform* execut* go",
    train:
      "train* lift lifting exercising work_out working_out hit gym smash worked_out make_it_to to_the_gym trained",
    check: "check* review* critique rate look_at",
    right: "right correct* proper* wrong* well safely better",
    today: "today todays tonight 2day this_morning this_evening this_afternoon tonights",
    tomorrow: "tomorrow tomorrows tmrw tmr tomoro tomorow 2morrow",
    yesterday: "yesterday yesterdays last_night",
    next: "next upcoming",
    nexttime: "next_time next_session",
    weekday:
      "monday* tuesday* wednesday* thursday* friday* saturday* sunday* mon tues weds thurs weekend",
    lasttime: "last_time last_week last_month last_session last_few ago past_week",
    due: "on_today on_tomorrow whats_on is_on do_i_have have_i_got am_i_doing am_i_training up_today up_tomorrow scheduled planned on_the_plan on_the_schedule on_deck lined_up rest_of_my_week rest_of_the_week week_look look_this_week day_look",
    minute: "min mins minute minutes minuets minits",
    hour: "hour hours hr hrs h",
    day: "day",
    days: "days",
    week: "week wk",
    weeks: "weeks wks",
    month: "month months",
    times: "times x sessions workouts",
    perweek: "a_week per_week each_week every_week weekly pw days_week x_week times_week",
    exercise: "exercise* movement* lift lifts drill*",
    workout:
      "workout wod session training routine_for circuit workouts sessions hiit gym_session leg_day arm_day push_day pull_day chest_day back_day routine routines",
    workouts: "workouts sessions trainings",
    program:
      "program programs programme* plan plans schedule split mesocycle training_block cycle_for ppl upper_lower bro_split 5x5_program",
    machine: "machine* station* equipment gear spot",
    sets: "set sets rep reps volume repetition* 5x5 amrap x",
    load: "weight weights load loads heavy heavier light lighter kg kgs kilo kilos lb lbs pounds percentage",
    rest: "rest rests resting break breaks rest_time",
    form: "form technique* cue cues posture setup grip stance foot_position elbow_position depth bar_path technic teach_me learn_to learn_how show_me_how",
    fault:
      "cave caves caving buckle* round rounds rounding butt_wink lean* forward_lean flare* wobbl* arch arching heels_lift heels_come tip_over bounc* lose_balance lock_out lockout elbows_flare hips_rise hips_shoot cheating",
    tips: "tip tips advice pointers advise improve cues",
    progress:
      "progress* stats statistic* trend* chart graph how_am_i_doing how_im_doing am_i_improving improvement* gains results tonnage analytics track_record numbers did_i_lift have_i_lifted did_i_do been_doing did_i_bench did_i_squat compare comparison vs_last versus_last since_i_started my_history training_history log_history workout_history",
    course:
      "how_did_my how_has_my how_have_my how_has_bench how_have_bench develop* evolved evolve over_time changed_over happened_to",
    record:
      "pr prs pb pbs record records personal_best 1rm 1_rm one_rep_max e1rm my_max max_on maxes heaviest max_bench max_squat",
    stronger: "stronger fitter bigger improving getting_better",
    going: "going doing coming_along looking developing progressing",
    log: "log logging record_my save_my track_my note_down write_down enter_my logged",
    skip: "miss missed missing skip skipped skipping didnt_make didnt_go didnt_train bailed ditched blew_off havent_trained havent_been not_trained fell_off no_show forgot",
    deload:
      "deload* de_load unload_week back_off_week recovery_week easy_week light_week lighter_week rest_week easier_week overtrain* over_trained overreach*",
    easy: "easy easier light lighter",
    wornout: "beat_up beaten_up burnt_out burned_out burnout run_down worn_out fried drained",
    achieved:
      "new_pr new_pb new_record new_personal new_max pr_today hit_a_pr hit_my hit_a_new beat_my beat_a smashed nailed crushed finally_did finally_hit finally_got first_ever proud i_did_it did_my_first got_my_first set_a_pr set_a_new first_time for_the_first",
    stuck:
      "stuck plateau* stall* no_progress not_progressing not_getting_stronger not_improving arent_improving cant_get_past hit_a_wall stagnat* standing_still no_gains isnt_moving not_moving wont_move wont_budge isnt_going_up",
    comeback:
      "im_back back_after coming_back getting_back back_from back_to_training returning return_to restart* starting_again start_again start_over been_away back_in_the after_a_break after_a_long after_an_injury after_injury after_being first_week_back first_session_back long_break returned back_at_it back_in_the_gym starting_over start_fresh touched_a_weight year_off months_off weeks_off",
    motivate: "motivat* pep_talk encourag* inspire* cheer_me push_me pump_me hype_me",
    unmotivated:
      "no_motivation not_motivated unmotivated lost_motivation lack_of_motivation dont_feel_like not_feeling_it giving_up give_up want_to_quit feel_like_quitting quit_training cant_be_bothered lazy discouraged frustrated whats_the_use hopeless_at demotivated dont_want_to_train dont_wanna_train struggling down_today get_myself bring_myself no_desire no_drive skip_today_because not_in_the_mood dont_care_anymore whats_the_point_of_training feeling_down feel_down down_about hate_training whats_the_point_i never_get_anywhere point_anymore getting_nowhere",
    busy: "taken busy occupied in_use being_used using_it using_the queue hogging hogged crowded packed waiting_for someone_on somebody_on somebody_is someone_is someones_on unavailable is_full are_full was_full all_full full_rn full_of completely_full",
    gone: "broken out_of_order missing doesnt_have lacks dont_have havent_got dont_own no_access without doesnt_exist isnt_there not_available hasnt_got disappeared theres_no there_is_no",
    pain: "hurt* pain* ache aches aching injur* tweak* strain* sprain* pinch* bother* irritat* bugging twing* tender inflam* cranky niggl* flar* impinge* sore_knee* sore_shoulder* sore_elbow* sore_wrist* bad_knee* bad_back bad_shoulder* bad_wrist* kills_my killing",
    painfree:
      "no_pain not_hurt doesnt_hurt dont_hurt does_not_hurt do_not_hurt pain_free painless without_pain isnt_hurting not_hurting stopped_hurting no_longer_hurts pain_is_gone doesnt_bother never_hurts no_more_pain isnt_painful",
    sore: "sore soreness doms stiff",
    dislike:
      "hate hates hated dislike* dont_like do_not_like cant_stand sick_of tired_of bored_of bored_with boring not_a_fan loathe dont_want dont_enjoy fed_up over_it no_more dont_wanna despise",
    cant: "cant cannot can_not unable not_able couldnt cant_do struggle_with never_managed",
    heavier: "heavier more_weight add_weight increase_the_weight",
    gained: "i_gained ive_gained i_added ive_added i_put_on gained_on",
    toohard:
      "too_hard too_difficult too_tough too_advanced too_heavy easier_version regression easier too_much",
    tooeasy: "too_easy too_light too_simple harder_version not_challenging progression_for harder",
    tired:
      "tired exhaust* fatigued knackered wiped slept_badly slept_terribly bad_sleep no_sleep didnt_sleep barely_slept sleepy low_energy no_energy drained shattered sluggish hungover rough_night poor_sleep dead_tired feel_weak hours_of_sleep much_sleep little_sleep enough_sleep feeling_rough no_rest_last",
    notime:
      "no_time short_on_time not_much_time little_time in_a_rush in_a_hurry running_late pressed_for tight_on_time dont_have_time less_time short_day limited_time busy_day hectic busy_today",
    travel:
      "travel* traveling on_a_trip business_trip hotel holiday* vacation jet_lag* jetlag* airport away_this away_for on_the_road out_of_town abroad",
    quick: "quick short fast express mini",
    meal: "eat eating ate food foods diet dieting meal meals breakfast lunch dinner snack* nutrition carb carbs fasting hungry recipe* cook cooking drink drinking hydrat* vegetables fruit eggs chicken rice fasted water fats oats protein_shake shake* junk_food alcohol beer sugar",
    mealplan:
      "meal_plan meal_plans mealplan eating_plan diet_plan nutrition_plan food_plan what_should_i_eat_today meals_for shopping_list",
    protein: "protein* protien proteins whey",
    calories:
      "calorie* kcal kcals cals macro macros tdee maintenance deficit surplus bulk_or_cut cutting_calories",
    around:
      "before after pre post during when preworkout postworkout pre_workout post_workout timing window at_night late",
    supplement:
      "creatine supplement* supps caffeine omega vitamin* bcaa* electrolyte* multivitamin",
    who: "who_are_you what_are_you are_you_a are_you_an are_you_real are_you_human are_you_ai are_you_chatgpt are_you_gpt are_you_claude am_i_talking am_i_chatting am_i_speaking talking_to_a real_person real_human is_this_a_bot is_this_a_human is_this_ai is_this_a_person your_name a_chatbot r_u_a r_u_human u_a_bot u_real are_you_even_human are_you_actually",
    cando:
      "what_can_you what_else_can_you what_do_you_do what_could_you how_can_you_help what_are_you_able how_does_this_work how_do_you_work what_can_i_ask what_can_i_do_here your_features what_features what_commands commands how_do_i_use show_me_what_you app_work this_work it_work this_app_do use_this use_you can_you_help you_help_with you_assist",
    help: "help menu options assist",
    message: "message* msg msgs requests chats credits prompts questions",
    left: "left remaining remain more limit",
    quota:
      "message_limit daily_limit rate_limit my_limit messages_left messages_remaining msgs_left requests_left credits_left usage_limit how_many_more_messages quota chat_limit questions_left run_out_of_messages",
    kilos: "kg kgs kilo kilos kilograms metric",
    pounds: "lb lbs pound pounds imperial",
    use: "use using units unit in",
    yes: "yes yeah yep yup ya yea yess aye sure go_ahead do_it lets_go lets_do_it please_do do_that go_for_it absolutely definitely of_course confirm* agreed deal why_not make_it_so yes_please",
    okay: "ok okay okey k kk alright cool perfect great sounds_good fine good nice works_for_me awesome no_problem np got_it all_good lgtm that_works works",
    cancel:
      "cancel* never_mind nevermind nvm forget_it forget_that stop dont_do leave_it not_now no_thanks no_thank scrap_that rather_not undo abort no_way dont_bother dont_change leave_everything keep_it_as im_good_thanks leave_it_as",
    hello:
      "hi hey hello hiya yo sup howdy good_morning good_evening good_afternoon morning evening gm whats_up wassup greetings how_are_you hows_it_going how_you_doing hey_there coach_you_there anyone_there anybody_there you_there",
    thanks: "thanks thank thx ty tysm cheers appreciate* thank_you ta much_appreciated",
    bye: "bye goodbye cya see_you see_ya cu good_night goodnight gn later talk_later ttyl take_care farewell catch_you im_off",
    person:
      "wife wifes husband husbands son sons daughter daughters kid kids child dog dogs cat boss mom mum dad mother father brother sister friend friends girlfriend boyfriend partner buddy neighbor he she his her neighbour",
    offtopic:
      "weather capital poem joke song movie film game football_match election president bitcoin stock stocks crypto code python javascript homework essay translate news politics religion story president lyrics instructions prompt system scale batteries battery shoes pizza wedding photo picture password email account subscription refund invoice price passport restaurant* phone car coffee vending washing rome history_of dentist appointment taxes visa kitchen alarm bus keys laptop wifi flight_number recipe_for_cake book books novel bug tv everest sheets the_train train_was my_flight",
    plain:
      "the there where then than their about after again also and any are because been before being both but came come could does down each even every feel felt first for from gets getting had here into its keep know last like little long look made many maybe most much near off often once our out over own part really right said same seem some still such take thats they think though through time took under until upon used very want was way were while will with would year years your you night light might great weight which what think thing things house class close sheet place point plant please planning",
    human:
      "human humans bot robot robots ai person chatbot chatgpt gpt claude machine_or real_coach llm",
    rise: "go_up gone_up goes_up went_up going_up move moved moving increase* increasing improve* budge budged climb* grow grown",
    where: "where how_deep how_far how_wide how_low how_fast how_high range_of_motion",
    very: "very really so super quite pretty kinda kind_of totally absolutely just even too way damn fucking freaking literally honestly still",
    routine: "routine routines",
    please: "please pls plz plss thanks_in",
    mine: "my mine our",
    trained:
      "trained worked_out exercised lifted been_to been_training gone_to_the went_to_the made_it_to",
    wreck: "wreck* destroy* awful kill kills killing terrible ruin* murder* not_good_for",
    choose: "choose chose chosen decide* pick picked selected come_up_with settle_on land_on",
    finally: "finally at_last at_long_last so_happy so_proud",
    best: "best max orm",
  },
  ...englishThings(),
});
