/** What Spanish words mean to a coach. */
import type { Lexicon } from "./lexicon.ts";
import { spanishThings } from "./es-things.ts";

export const spanishLexicon = (): Lexicon => ({
  words: {
    why: "por_que porque xq pq porq para_que a_que_viene cual_es_la_razon",
    how: "como de_que_forma de_que_manera forma_correcta mejor_forma",
    what: "que q cual cuales",
    amount: "cuanto cuantos cuanta cuantas",
    should: "debo deberia tengo_que hay_que necesito conviene toca_hacer",
    explain: "explica* explicame cuentame_sobre hablame_de detalla* razon motivo",
    point: "para_que_sirve* de_que_sirve* sentido beneficio* sirve* proposito utilidad logica",
    whatcan: "que_puedo que_hago que_podria que_hacer",
    my: "mi mis yo mio estoy soy voy he",
    it: "esto eso este esta ese esa lo la los las ello aquello",
    not: "no nunca tampoco ni",
    no: "no sin ningun ninguna nada nope",
    want: "quiero quisiera querria necesito me_gustaria deseo busco ayudame me_ayudas quiere para_mi apetece ganas_de se_me_antoja",
    have: "tengo hay tenemos dispongo cuento_con",
    only: "solo solamente unicamente nada_mas no_mas apenas",
    other: "otro otra otros otras distinto distinta diferente* mas_opciones",
    new: "nuevo nueva nuevos nuevas",
    more: "mas menos se sea seas hablame trata* ponte habla",
    now: "ahora a_partir_de_ahora desde_ahora actualmente siempre ya",
    make: "haz hazme haceme hacer hacerme crea* creame dame deme arma* armame prepara* preparame genera* disena* escribe* ponme montame monta* propon* sugier* recomienda* recomiendame elabora* planifica* pasame planea* idea ideas planificame",
    show: "muestra* muestrame ensena* ensename ver veo mira* mirar dime decime mostrar mostrame abre abrir consultar",
    change:
      "cambia* cambiar pon poner ajusta* actualiza* modifica* reduce* acorta* limita* deja pasa pasar baja sube edita*",
    swap: "cambia* cambiame cambialo sustitu* sustituy* reemplaz* remplaz* alternativ* en_lugar en_vez otra_cosa otro_ejercicio otra_opcion otras_opciones algo_distinto algo_diferente quita quitame quitar intercambi* suplanta* permuta* otra_alternativa",
    insteadof: "en_vez_de en_vez_del en_lugar_de en_lugar_del",
    do: "hacer hago hace haga haciendo se_hace realiz* ejecut* hice hacen",
    train: "entren* entrenar levanto pesas trabajar ejercitar gym gimnasio",
    check: "revisa* corrige* corrig* evalua* mira",
    right: "bien correct* mal correctamente adecuad*",
    today: "hoy esta_tarde esta_noche esta_manana",
    tomorrow: "manana",
    yesterday: "ayer anoche",
    next: "proximo proxima siguiente",
    nexttime: "proxima_vez siguiente_vez proxima_sesion",
    weekday: "lunes martes miercoles jueves viernes sabado domingo finde",
    lasttime:
      "ultima_vez semana_pasada mes_pasado ultimas_semanas ultimos ultimas ultimo hace_dias",
    due: "toca tocaba me_toca que_hay que_tengo tengo_que_hacer programado planeado previsto que_viene_hoy hay_para resto_de_la resto_de_mi queda_la_semana",
    minute: "min mins minuto minutos minutitos",
    hour: "hora horas h hr",
    day: "dia",
    days: "dias",
    week: "semana",
    weeks: "semanas sem",
    month: "mes meses",
    times: "vez veces x sesiones entrenos entrenamientos",
    perweek: "por_semana a_la_semana semanales cada_semana x_semana al_semana semanal",
    exercise: "ejercicio* movimiento*",
    workout:
      "entreno entrenamiento sesion rutina circuito wod workout entrenos sesiones entrenamientos entrenamientos rutina_de rutinas",
    workouts: "sesiones entrenos entrenamientos rutinas",
    program:
      "programa programas plan planes planificacion rutina_nueva nueva_rutina mesociclo programacion calendario",
    machine: "maquina* aparato* estacion equipo material",
    sets: "serie series repeticion* reps rep volumen 5x5 x",
    load: "peso pesos carga cargas kilos kilo kg kgs libras pesado liviano porcentaje",
    rest: "descanso descansos descanso descansar descansa* pausa pausas",
    form: "tecnica* postura agarre ejecucion colocacion forma_de_hacer profundidad posicion ensename_a aprender_a",
    fault:
      "hacia_dentro hacia_adentro se_me_van se_me_meten se_redondea* redondeo encorvo curva se_me_dobla se_me_levanta talones pierdo_el_equilibrio arqueo me_inclino rebota*",
    tips: "consejo consejos tips claves trucos recomendacion* aconseja*",
    progress:
      "progreso progresos progresando avance avances avanzando avanzo estadistica* historial evolucion mejora mejorando grafica grafico resultados como_voy marcas tendencia ganancias numeros que_tal_voy como_lo_llevo compara* comparado desde_que_empece",
    course:
      "evoluciono evoluciona evolucionado ha_cambiado han_cambiado ha_ido_mi como_fue_mi como_me_fue",
    record:
      "record records marca_personal mejor_marca pr rm 1rm 1_rm maximo maxima mejor_levantamiento repeticion_maxima",
    stronger: "mas_fuerte mas_fuertes mejorando progresando mas_grande",
    going: "va van vamos yendo evoluciona* progresa* avanza*",
    log: "registra* registrar anota* anotar apunta* apuntar guarda* guardar",
    skip: "salte salto saltado saltarme falte faltado perdi perdido no_fui no_entrene no_pude_ir no_pude_entrenar me_perdi omiti deje_de_ir olvide se_me_olvido se_me_paso",
    deload:
      "deload descarga descargar semana_de_descarga semana_suave semana_ligera semana_facil semana_de_descanso sobreentren* sobre_entren*",
    easy: "suave facil ligera ligero liviana tranquila tranquilo",
    wornout:
      "agotado_de quemado quemada machacad* reventad* fundid* hecho_polvo hecha_polvo destruid*",
    achieved:
      "nuevo_record nueva_marca record_personal bati supere consegui logre lo_logre por_fin_hice mi_primera mi_primer hice_mi_primera orgullos* lo_consegui rompi_mi por_primera_vez primera_vez",
    stuck:
      "estancad* estancamiento meseta no_avanzo no_progreso no_mejoro no_subo no_paso_de sin_progreso bloquead* mismo_peso_desde",
    comeback:
      "he_vuelto volvi vuelvo de_vuelta retomo retomar retomando regreso regrese despues_de_un_paron despues_de_meses volver_a_entrenar empezar_de_nuevo vuelta_al despues_de_una_lesion tras_una_lesion despues_de_tiempo mucho_sin_entrenar",
    motivate: "motiva* motivame anima* animame animo inspira* animos palabras_de_aliento",
    unmotivated:
      "no_tengo_motivacion sin_motivacion no_tengo_ganas sin_ganas desmotivad* quiero_dejarlo quiero_rendirme rendirme no_puedo_mas_con desanimad* frustrad* me_da_pereza pereza flojera me_cuesta no_me_apetece tirar_la_toalla abandonar no_quiero_ir para_que_seguir frustracion",
    busy: "ocupad* libre cogid* pillad* cola usando_el usando_la lo_estan_usando la_estan_usando hay_gente alguien_en esperando llen*",
    gone: "rota roto averiad* no_tengo no_hay no_tienen no_funciona falta sin fuera_de_servicio estropead* carezco no_dispongo han_quitado desaparecid*",
    pain: "duele* duelen dolor dolores molesta* molestia* lesion* lesionad* pinchazo* tiron inflam* fastidia* tendinitis lastim* resiente*",
    painfree:
      "no_me_duele no_duele sin_dolor ya_no_me_duele no_me_molesta no_molesta ya_no_duele ningun_dolor nada_de_dolor no_tengo_dolor",
    sore: "agujetas adolorid* dolorid* cargad*",
    dislike:
      "odio odiar detesto no_me_gusta* no_me_gustan no_soporto harto harta aburrid* aburre* aburren no_quiero asco paso_de cansado_de cansada_de no_aguanto",
    cant: "no_puedo no_consigo incapaz no_logro no_me_sale* no_soy_capaz imposible",
    heavier: "mas_peso subir_el_peso subir_peso mas_pesado",
    gained: "he_ganado gane he_subido",
    toohard:
      "muy_dificil demasiado_dificil muy_duro demasiado_duro mas_facil demasiado_pesado muy_pesado",
    tooeasy: "muy_facil demasiado_facil mas_dificil demasiado_ligero",
    tired:
      "cansad* agotad* fatigad* sin_energia dormi_mal dormi_poco no_dormi no_he_dormido he_dormido_mal he_dormido_poco hecho_polvo hecha_polvo reventad* resaca sueno poca_energia destrozad* dormi_fatal dormido_fatal",
    notime:
      "no_tengo_tiempo poco_tiempo sin_tiempo con_prisa tengo_prisa voy_justo voy_justa apurad* ando_liado dia_corto menos_tiempo falta_de_tiempo",
    travel:
      "viaje viajo viajando viajar vacaciones hotel aeropuerto fuera_de_casa jet_lag trabajo_fuera de_viaje",
    quick: "rapid* corto corta cortita breve express",
    meal: "comer como_antes como_despues comida comidas comi dieta desayun* almuerzo almorzar cena cenar nutricion aliment* receta* carbohidrato* carbos ayuno ayunar hambre cocinar snack* merienda huevo* arroz pollo fruta beber que_como ceno desayuno que_comer agua ayunas batido* azucar alcohol cerveza avena",
    mealplan:
      "plan_de_comida plan_de_comidas plan_nutricional plan_de_alimentacion plan_alimenticio plan_de_dieta dieta_para menu_semanal lista_de_la_compra menu",
    protein: "proteina* prote",
    calories: "caloria* kcal macros macro deficit superavit mantenimiento_calorico",
    around:
      "antes despues pre post durante cuando preentreno postentreno preentrenamiento momento horario de_noche",
    supplement: "creatina suplement* cafeina vitamina* omega bcaa* electrolito* multivitaminico",
    who: "quien_eres que_eres eres_un eres_una eres_real eres_humano eres_humana eres_ia eres_de_verdad persona_real hablo_con con_quien_hablo estoy_hablando_con robot_o como_te_llamas tu_nombre es_un_bot sos_un sos_una eres_chatgpt bot",
    cando:
      "que_puedes que_sabes_hacer que_haces_tu en_que_me_puedes en_que_puedes como_funciona* como_te_uso que_me_ofreces para_que_sirves que_podes comandos funciones como_te_usa funciona_la_app",
    help: "ayuda ayudame opciones menu help socorro ayudas ayudarme ayudar",
    message: "mensaje* consultas peticiones preguntas creditos",
    left: "queda quedan me_quedan restante* limite",
    quota:
      "limite_de_mensajes limite_diario mensajes_me_quedan mensajes_quedan mensajes_restantes cuantos_mensajes consultas_me_quedan mi_limite cuota",
    kilos: "kg kgs kilo kilos kilogramos",
    pounds: "lb lbs libra libras",
    use: "usa usar uso en unidades unidad prefiero",
    yes: "si sip sii claro dale hazlo adelante por_supuesto venga confirm* de_acuerdo acepto afirmativo seguro obvio desde_luego porfa_si yes",
    okay: "ok okay okey vale bueno genial perfecto bien guay listo me_parece_bien suena_bien entendido estupendo va",
    cancel:
      "cancela* cancelar dejalo dejala olvidalo mejor_no nada_dejalo ahora_no no_gracias no_importa da_igual no_lo_hagas anula* tampoco_hace_falta stop no_cambies para_ya alto deja_como",
    hello:
      "hola ola buenas buenos_dias buen_dia buenas_tardes buenas_noches que_tal hey hi saludos que_onda como_estas como_va_todo",
    thanks: "gracias grac thx muchas_gracias mil_gracias agradezco te_lo_agradezco",
    bye: "adios hasta_luego hasta_manana hasta_pronto nos_vemos chao chau bye me_voy hasta_la_proxima buenas_noches_coach cuidate",
    person:
      "mujer marido esposa esposo hijo hija hijos nino nina perro perra gato jefe madre padre mama papa hermano hermana amigo amiga novia novio el_vecino ella pareja_de",
    offtopic:
      "clima tiempo_hace capital poema chiste cancion pelicula partido futbol eleccion* presidente bitcoin bolsa codigo python tarea_de traduce* noticias politica religion cuento foto perfil correo contrasena cuenta suscripcion factura hora_es pilas precio pasaporte restaurante* movil coche cafetera historia dentista cita_con impuestos visado cocina_de alarma llaves portatil libro libros lluvia llovio",
    plain:
      "del al con una uno unos unas por para muy pero mas menos tambien aqui alli asi donde cuando mientras desde hasta entre sobre tiene tienen puede pueden solo cada todo toda todos todas mucho mucha casi siempre bien hace hacia tarde noche gente cosa cosas vida casa favor menos estan esten",
    human: "humano humana robot bot ia persona chatgpt maquina_o",
    rise: "subir subido sube suben subio aumenta* mejorar mejora mejorado mueve avanza crecer",
    where: "donde hasta_donde adonde que_tan cuanto_bajo",
    very: "muy super tan bastante realmente demasiado mas_o_menos re todavia aun hoy",
    routine: "rutina rutinas",
    please: "por_favor porfa porfavor plis pf",
    mine: "mi mis nuestro",
    trained: "entrenado entrene fui ido pisado ejercitado movido",
    wreck: "destroz* mata matan machaca* fatal revienta* jode*",
    choose: "elegiste elegir escogiste escoger decidiste pusiste has_puesto decides",
    finally: "por_fin al_fin",
    best: "mejor",
  },
  ...spanishThings(),
});
