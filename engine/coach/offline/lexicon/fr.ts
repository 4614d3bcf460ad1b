/** What French words mean to a coach. */
import type { Lexicon } from "./lexicon.ts";
import { frenchThings } from "./fr-things.ts";

export const frenchLexicon = (): Lexicon => ({
  words: {
    why: "pourquoi pk pq pkoi pourkoi pour_quelle_raison comment_ca_se_fait",
    how: "comment cmt de_quelle_maniere bonne_facon",
    what: "que quoi quel quelle quels quelles qu quest est_ce_que cest_quoi koi",
    amount: "combien quelle_quantite",
    should: "dois devrais devrait faut faut_il besoin_d dois_je il_faut",
    explain: "expliqu* explik* detaill* parle_moi raison justifi*",
    point:
      "a_quoi_sert a_quoi_ca_sert sert interet benefice* utilite avantage* but_du but_de logique apporte apportent m_apporte",
    whatcan: "je_fais_quoi que_faire quoi_faire que_puis_je que_je_peux je_peux_faire_quoi",
    my: "mon ma mes je j moi me suis m",
    it: "ca cela ce cet cette ces le la les l celui celle",
    not: "pas jamais aucun aucune ne n ni",
    no: "non aucun aucune sans zero plus_de pas_de no nope",
    want: "veux voudrais souhaite aimerais besoin il_me_faut me_faudrait cherche envie_d envie aide_moi faudrait pour_moi envie_de",
    have: "ai avons dispose y_a j_ai il_y_a possede",
    only: "seulement que_des que_d juste uniquement rien_que j_ai_que n_ai_que je_n_ai_que seul que",
    other: "autre autres different* encore_un encore_une",
    new: "nouveau nouvel nouvelle nouveaux nouvelles neuf",
    more: "plus moins sois soyez parle_moi un_peu deviens parle",
    now: "maintenant desormais dorenavant a_partir_de toujours actuellement ne_peux_plus plus",
    make: "fais fait faire cree* creer donne* donner prepare* genere* construis* concoct* ecris* propose* prevois monte compose* concois* suggere* recommand* conseille file_moi planifie* idee idees",
    show: "montr* affich* voir vois regard* dis_moi ouvre consult* donne_moi_mon visualis*",
    change:
      "chang* met mets mettre ajust* regl* modifi* reduis* reduire raccourci* limit* passe passer actualis* adapt*",
    swap: "remplac* chang* echang* substitu* alternativ* autre_chose autre_exercice autres_exercices autre_option autres_options a_la_place au_lieu enleve retire vire supprime* plutot_que variante_au troqu*",
    insteadof: "au_lieu a_la_place plutot_que plutot_qu",
    do: "fais fait faire fasse realis* execut* faisant",
    train: "entraine* entrainer m_entrain* muscu soulever travailler salle bosser",
    check: "verifi* corrig* regarde evalu* critique",
    right: "bien correct* mal correctement proprement mauvais* bonne",
    today: "aujourdhui ce_soir ce_matin cet_aprem cet_apres_midi auj ajd",
    tomorrow: "demain dmain",
    yesterday: "hier avant_hier",
    next: "prochain* suivant*",
    nexttime: "prochaine_fois prochaine_seance",
    weekday: "lundi mardi mercredi jeudi vendredi samedi dimanche week_end weekend",
    lasttime:
      "derniere_fois semaine_derniere mois_dernier dernieres_semaines dernier derniers dernieres derniere",
    due: "prevu prevue prevus au_programme y_a_quoi on_fait_quoi je_fais_quoi je_bosse_quoi c_est_quoi_ma c_est_quoi_le j_ai_quoi que_dois_je reste_de_ma reste_de_la",
    minute: "min mins minute minutes mn",
    hour: "heure heures h",
    day: "jour journee",
    days: "jours",
    week: "semaine",
    weeks: "semaines sem",
    month: "mois",
    times: "fois x seances entrainements",
    perweek: "par_semaine la_semaine chaque_semaine hebdo hebdomadaire* x_semaine",
    exercise: "exercice* exo exos mouvement*",
    workout:
      "seance seances entrainement entrainements workout session circuit wod training routine",
    workouts: "seances entrainements sessions",
    program: "programme programmes plan plans planning split programmation prog cycle_de",
    machine: "machine* appareil* materiel poste station",
    sets: "serie series repetition* reps rep volume 5x5 x",
    load: "charge charges poids kilo kilos kg lourd leger legere pourcentage",
    rest: "repos pause pauses recuperation recup temps_de_repos",
    form: "technique* posture prise execution placement amplitude position forme_du gestuelle apprends_moi apprendre_a montre_moi_comment",
    fault:
      "rentrent rentre vers_l_interieur s_arrondit arrondi* arrondis se_creuse creuse talons_se perds_l_equilibre penche bascule decoll* rebondi*",
    tips: "conseil conseils astuce* reperes tips",
    progress:
      "progres progresse progression statistique* stats evolution evolue historique resultat* amelior* courbe graphique avance bilan ou_j_en_suis chiffres en_suis_ou suis_ou compar* depuis_que_j",
    course: "a_evolue ont_evolue a_change ont_change s_est_passe s_est_developpe",
    record:
      "record records pr rp 1rm 1_rm mon_max maxi perf meilleure_perf meilleure_marque charge_max",
    stronger: "plus_fort plus_forte deviens_plus progresse",
    going: "avance va evolue progresse se_passe en_est",
    log: "note noter enregistr* consign* log inscri* sauvegard*",
    skip: "rate ratee loupe manque manquee saute sautee zappe seche sechee pas_alle pas_allee pas_entraine pas_pu_aller rater louper oublie_d oublie_la",
    deload:
      "deload decharge semaine_legere semaine_facile semaine_de_decharge semaine_allegee semaine_de_repos semaine_tranquille surentrain* sur_entrain*",
    easy: "legere leger facile tranquille allegee cool",
    wornout: "crame cramee a_bout epuise_par surmene*",
    achieved:
      "nouveau_record nouvelle_perf record_battu battu_mon j_ai_battu j_ai_reussi enfin_reussi mon_premier ma_premiere fier fiere j_ai_explose record_personnel nouveau_pr premiere_fois",
    stuck:
      "stagn* plateau bloque bloquee ne_progresse_plus progresse_plus avance_plus n_avance_plus plafonn* pas_de_progres aucun_progres",
    comeback:
      "je_reprends reprends reprise reprendre de_retour retour_apres je_reviens reviens_apres apres_une_pause apres_un_arret d_arret recommence* m_y_remets remets_au apres_une_blessure apres_blessure longtemps_sans",
    motivate: "motiv* encourag* booste* inspire*",
    unmotivated:
      "aucune_motivation pas_de_motivation plus_de_motivation pas_motive pas_motivee plus_motive demotiv* pas_envie plus_envie la_flemme flemme abandonner laisser_tomber_le decourag* j_en_peux_plus baisser_les_bras j_ai_envie_d_arreter frustre* a_quoi_bon",
    busy: "pris prise prises occupe* occupee utilise_par quelqu_un_sur quelqu_un_est du_monde file_d_attente blinde plein pleine monopolis* pas_libre",
    gone: "casse* cassee panne hors_service pas_de pas_d n_ai_pas ai_pas ya_pas y_a_pas manque_de indisponible sans disparu plus_d plus_de",
    pain: "mal_a mal_au mal_aux mal_dans fait_mal font_mal douleur* douloureu* bless* pince tire_dans tendinite elance* coince lance gene_au gene_a j_ai_mal me_fait_mal",
    painfree:
      "plus_mal pas_mal plus_de_douleur pas_de_douleur sans_douleur aucune_douleur ne_fait_plus fait_plus_mal indolore",
    sore: "courbature* courbatu* raide",
    dislike:
      "deteste hais aime_pas n_aime_pas horreur marre ennui* ennuie ennuient chiant supporte_pas supporte_plus saoule* veux_pas veux_plus",
    cant: "n_arrive_pas arrive_pas peux_pas ne_peux_pas incapable impossible n_y_arrive_pas galere",
    heavier: "plus_lourd plus_de_poids monter_le_poids",
    gained: "j_ai_pris j_ai_gagne ai_gagne",
    toohard: "trop_dur trop_difficile trop_lourd plus_facile version_facile",
    tooeasy: "trop_facile trop_leger plus_dur trop_simple",
    tired:
      "fatigu* creve crevee epuise epuisee naze claque claquee ko mal_dormi peu_dormi pas_dormi lessive rince vide pas_d_energie gueule_de_bois rincee videe sommeil",
    notime:
      "pas_le_temps pas_de_temps peu_de_temps manque_de_temps presse pressee a_la_bourre journee_chargee moins_de_temps pas_beaucoup_de_temps",
    travel:
      "voyage voyages deplacement vacances hotel jet_lag decalage_horaire aeroport en_vadrouille",
    quick: "rapide rapides vite court courte express petite",
    meal: "mange manger repas bouffe* bouffer alimentation nutrition dejeuner diner regime recette* glucide* jeune jeuner faim cuisiner collation* petit_dej petit_dejeuner oeufs oeuf riz poulet boire eau a_jeun shaker sucre alcool biere flocons bois",
    mealplan:
      "plan_de_repas plan_alimentaire plan_nutritionnel programme_alimentaire plan_nutrition plan_repas menus menu_de_la liste_de_courses regime_pour",
    protein: "proteine* prot whey",
    calories: "calorie* kcal macro macros deficit surplus maintenance",
    around: "avant apres pendant quand pre post moment le_soir",
    supplement: "creatine complement* cafeine vitamine* omega bcaa* electrolyte*",
    who: "qui_es_tu t_es_qui tu_es_qui es_tu_un es_tu_une tu_es_un tu_es_une t_es_un t_es_une es_tu_humain es_tu_reel vraie_personne un_robot un_bot a_qui_je_parle avec_qui_je ton_nom tu_t_appelles vrai_humain t_es_humain c_est_une_ia es_tu_chatgpt une_ia",
    cando:
      "tu_peux_faire_quoi que_peux_tu que_sais_tu tu_sais_faire_quoi tu_fais_quoi comment_ca_marche comment_tu_peux a_quoi_tu_sers en_quoi_tu_peux tu_proposes_quoi quoi_d_autre_tu commandes fonctionnalites comment_tu_marches qu_est_ce_que_tu comment_marche comment_fonctionne*",
    help: "aide menu options help aidez aider aides m_aider",
    message: "message* msg demandes requetes credits questions",
    left: "reste restant* restent limite",
    quota:
      "limite_de_messages limite_du_jour combien_de_messages messages_restants messages_me_reste ma_limite quota",
    kilos: "kg kgs kilo kilos kilogrammes",
    pounds: "lb lbs livre livres",
    use: "utilise* en unite unites prefere",
    yes: "oui ouais ouai ui vas_y fais_le go d_accord bien_sur carrement volontiers confirm* evidemment allez avec_plaisir absolument fonce yes ok_vas_y",
    okay: "ok okay okey ca_marche ca_roule parfait super nickel genial tres_bien top cool entendu c_est_bon ca_me_va",
    cancel:
      "annul* laisse_tomber oublie stop arrete non_merci pas_maintenant plutot_pas laisse tant_pis peu_importe pas_la_peine ne_change_rien laisse_comme",
    hello:
      "salut bonjour bonsoir coucou hello hey hi slt bjr yo ca_va comment_vas_tu comment_tu_vas wesh",
    thanks: "merci mrc thx remerci* merci_beaucoup",
    bye: "au_revoir a_bientot a_demain a_plus ciao bye bonne_nuit bonne_soiree bonne_journee a_la_prochaine tchao a_toute a_tout",
    person:
      "femme mari fils fille enfant enfants chien chat_est patron mere pere maman papa frere soeur ami amie copine copain pote voisin il elle son sa",
    offtopic:
      "meteo temps_fait_il capitale poeme blague chanson film match foot election* president bitcoin bourse code python devoirs traduis* actualites politique religion histoire_drole photo profil mot_de_passe compte_client abonnement facture heure_est quelle_heure piles prix passeport resto restaurant* telephone voiture cafetiere histoire dentiste impots visa cuisine_de alarme cles ordinateur livre_de pluie pleut",
    plain:
      "des une un du de dans avec pour par sur sous mais ou et donc car si tres trop aussi encore deja ici tout tous toute toutes chaque mieux peu beaucoup chose choses gens vie maison aller etre avoir etait sera sont est elle elles nous vous leur cela faut ainsi alors apres depuis entre jusque lors pendant stp svp",
    human: "humain humaine robot bot ia personne chatgpt machine_ou",
    rise: "monte monter bouge bouger augmente* progresse progresser ameliore* grimpe",
    where:
      "ou_dois_je jusqu_ou jusqu_a_quelle a_quelle_profondeur jusque_ou ou_mettre a_quelle jusquou",
    very: "tres trop super vraiment hyper grave tellement assez carrement un_peu encore tout",
    routine: "routine routines",
    please: "stp svp s_il_te please",
    mine: "mon ma mes",
    trained: "entraine entrainee alle allee entrainer_cette bouge_cette",
    wreck: "flingu* detrui* tue tuent nique* bousill* massacr*",
    choose: "choisi choisis choisir decide mis",
    finally: "enfin",
    best: "meilleure meilleur",
  },
  ...frenchThings(),
});
