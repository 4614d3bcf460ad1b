/** What Portuguese words mean to a coach. */
import type { Lexicon } from "./lexicon.ts";
import { portugueseThings } from "./pt-things.ts";

export const portugueseLexicon = (): Lexicon => ({
  words: {
    why: "por_que porque pq pqe porq por_qual_motivo pra_que qual_o_motivo",
    how: "como de_que_jeito jeito_certo forma_certa",
    what: "que q qual quais oque",
    amount: "quanto quantos quanta quantas qtos",
    should: "devo deveria tenho_que preciso convem e_bom tenho_de",
    explain: "explica* explique me_fala_sobre detalha* razao motivo",
    point:
      "pra_que_serve para_que_serve serve* sentido beneficio* adianta proposito vantagem logica",
    whatcan: "o_que_posso que_posso o_que_eu_faco o_que_faco o_que_fazer que_da_pra",
    my: "meu meus minha minhas eu me to estou sou",
    it: "isso isto esse essa este esta ele ela o_mesmo aquilo",
    not: "nao nunca nem n jamais",
    no: "nao sem nenhum nenhuma nada nope",
    want: "quero queria preciso gostaria desejo procuro me_ajuda quer pra_mim para_mim a_fim_de afim_de vontade_de",
    have: "tenho tem ha temos possuo to_com",
    only: "so somente apenas unicamente soh",
    other: "outro outra outros outras diferente* mais_um mais_uma",
    new: "novo nova novos novas",
    more: "mais menos seja seje pega fala fale",
    now: "agora a_partir_de_agora daqui_pra_frente atualmente sempre",
    make: "faz faca fazer cria* crie da de_me me_da monta* monte prepara* prepare gera* gere elabora* escreve* sugere* sugira recomenda* recomende manda* passa bola* planeja* ideia ideias",
    show: "mostra* mostre ver ve veja vejo exib* abre abrir me_fala me_diz olha visualiza*",
    change:
      "muda* mude altera* altere ajusta* ajuste coloca* bota deixa deixe atualiza* reduz* diminui* limita* passa encurta*",
    swap: "troca* trocar troque substitu* substitui alternativ* outra_coisa outro_exercicio outros_exercicios outra_opcao outras_opcoes algo_diferente em_vez no_lugar ao_inves tira tirar muda mudar",
    insteadof:
      "em_vez_de em_vez_do em_vez_da no_lugar_de no_lugar_do no_lugar_da ao_inves_de ao_inves_do ao_inves_da",
    do: "fazer faco faz faca fazendo executa* realiza* fiz se_faz fazem",
    train: "treino treinar treina treinando malhar malho malhando academia trabalhar",
    check: "confere checa corrige corrija avalia* analisa*",
    right: "direito certo certa correta* correto bem errado errada",
    today: "hoje hj hoje_a_noite",
    tomorrow: "amanha amanh amnh",
    yesterday: "ontem anteontem",
    next: "proximo proxima seguinte",
    nexttime: "proxima_vez proximo_treino proxima_sessao",
    weekday: "segunda terca quarta quinta sexta sabado domingo fim_de_semana",
    lasttime: "ultima_vez semana_passada mes_passado ultimas_semanas ultimos ultimas ultimo",
    due: "o_que_tem que_tem que_tenho programado planejado previsto tem_pra tem_para o_que_cai vou_treinar eu_treino resto_da fica_a_semana",
    minute: "min mins minuto minutos minutinhos",
    hour: "hora horas h hr",
    day: "dia",
    days: "dias",
    week: "semana",
    weeks: "semanas sem_semanas",
    month: "mes meses",
    times: "vez vezes x treinos sessoes",
    perweek: "por_semana na_semana semanais semanal cada_semana toda_semana x_semana",
    exercise: "exercicio* movimento*",
    workout:
      "treino treinos sessao sessoes circuito wod workout treininho serie_de_treino rotina rotinas",
    workouts: "treinos sessoes",
    program:
      "programa programas plano planos planilha ficha periodizacao divisao cronograma programacao",
    machine: "maquina* aparelho* equipamento estacao",
    sets: "serie series repeticao repeticoes reps rep volume 5x5 x",
    load: "peso pesos carga cargas quilo quilos kg pesado leve porcentagem",
    rest: "descanso descansar descansa* pausa pausas intervalo intervalos",
    form: "tecnica* postura pegada execucao forma_correta amplitude posicao me_ensina ensina aprender_a me_mostra_como",
    fault:
      "pra_dentro para_dentro vao_pra arredonda* curva envergo inclino calcanhar* levanta_do perco_o_equilibrio",
    tips: "dica dicas conselho* macete*",
    progress:
      "progresso progressos evolucao evoluindo evoluir avanco avancos estatistica* historico desempenho resultado* melhora melhorando grafico como_estou_indo tendencia numeros compar* desde_que_comecei",
    course:
      "evoluiu evoluiram mudou mudaram como_foi_o_meu como_foi_a_minha como_foi_meu como_foi_minha",
    record: "recorde recordes marca_pessoal melhor_marca pr rm 1rm 1_rm maximo maxima carga_maxima",
    stronger: "mais_forte melhorando evoluindo",
    going: "indo vai andando ta_indo evoluindo",
    log: "registra* registre registrar anota* anote anotar salva* salvar lanca*",
    skip: "faltei falto perdi pulei pular matei nao_fui nao_treinei nao_consegui_ir nao_deu_pra faltado deixei_de esqueci",
    deload:
      "deload descarga semana_de_descarga semana_leve semana_regenerativa semana_de_descanso semana_mais_leve overtraining sobretrein*",
    easy: "leve facil tranquila tranquilo suave",
    wornout: "esgotad* estafad* sobrecarregad* destruid* quebrad*",
    achieved:
      "novo_recorde nova_marca bati_meu bati_o bati_recorde recorde_pessoal superei consegui_fazer finalmente_consegui meu_primeiro minha_primeira orgulhos* novo_pr quebrei_meu primeira_vez pela_primeira",
    stuck:
      "estagn* plato nao_evoluo nao_progrido nao_melhoro empacad* empaquei travad* travei parei_de_evoluir sem_progresso nao_saio",
    comeback:
      "voltei voltando de_volta retorno retornando retomando retomar voltar_a_treinar depois_de_um_tempo meses_parado meses_parada recomecar recomecando parado_ha parada_ha depois_de_uma_lesao muito_tempo_sem apos_lesao",
    motivate: "motiva* motive anima* incentiva* inspira* forca_ai animo",
    unmotivated:
      "sem_motivacao nao_tenho_motivacao desmotivad* sem_vontade nao_to_a_fim nao_estou_a_fim desistir desanimad* frustrad* preguica sem_animo nao_quero_treinar perdi_a_motivacao zero_motivacao nao_quero_ir pra_que_continuar frustracao",
    busy: "ocupad* lotad* fila usando_o usando_a em_uso tem_gente alguem_no alguem_na nao_ta_livre chei*",
    gone: "quebrad* quebrou sem_a sem_o nao_tenho nao_tem nao_ha falta manutencao com_defeito fora_de_servico nao_funciona sumiram sumiu",
    pain: "doi doem doendo dor dores machuc* lesao lesoes lesion* incomod* fisgada pinca* inflam* tendinite doeu",
    painfree:
      "nao_doi nao_doi_mais sem_dor nao_doem nao_ta_doendo nao_esta_doendo nenhuma_dor nao_incomoda nao_tenho_dor nao_sinto_dor",
    sore: "dolorid* dor_muscular travado_do",
    dislike:
      "odeio detesto nao_gosto nao_curto nao_suporto enjoei enjoad* cansei chato chata nao_aguento nao_quero de_saco_cheio",
    cant: "nao_consigo nao_posso_fazer incapaz nao_dou_conta impossivel nao_sai",
    heavier: "mais_peso subir_o_peso mais_pesado mais_carga",
    gained: "ganhei subi_de aumentei",
    toohard: "muito_dificil dificil_demais muito_pesado pesado_demais mais_facil",
    tooeasy: "muito_facil facil_demais mais_dificil leve_demais",
    tired:
      "cansad* exaust* acabad* morto morta dormi_mal dormi_pouco nao_dormi sem_energia sono ressaca moid* pouca_energia fadigad* destruid* dormi_pessimo",
    notime:
      "sem_tempo pouco_tempo nao_tenho_tempo correria com_pressa menos_tempo dia_corrido atrasad* tempo_curto",
    travel: "viagem viajando viajar viajo ferias hotel aeroporto fora_de_casa jet_lag viajei",
    quick: "rapid* curto curta curtinho express rapidinho",
    meal: "comer comida refeic* dieta cafe_da_manha almoco almocar janta jantar nutricao aliment* receita* carboidrato* carbo jejum fome cozinhar lanche* ovo ovos arroz frango fruta beber que_como agua shake* acucar alcool cerveja aveia",
    mealplan:
      "plano_alimentar plano_de_refeicoes plano_nutricional plano_de_dieta plano_de_alimentacao dieta_pra cardapio* lista_de_compras",
    protein: "proteina* whey",
    calories: "caloria* kcal macros macro deficit superavit",
    around: "antes depois pre post pos durante quando pretreino postreino horario a_noite momento",
    supplement: "creatina suplement* cafeina vitamina* omega bcaa* eletrolito* multivitaminico",
    who: "quem_e_voce o_que_e_voce voce_e_um voce_e_uma voce_e_real voce_e_humano voce_e_humana vc_e_um vc_e_uma vc_e_humano pessoa_real pessoa_de_verdade to_falando_com estou_falando_com com_quem_eu um_robo um_bot seu_nome voce_e_ia inteligencia_artificial voce_e_o_chatgpt",
    cando:
      "o_que_voce_sabe o_que_voce_pode o_que_voce_faz o_que_vc_faz o_que_vc_pode o_que_vc_sabe como_voce_pode em_que_voce como_funciona* pra_que_voce_serve comandos funcoes o_que_da_pra_fazer_aqui",
    help: "ajuda ajude menu opcoes help socorro ajudar ajuda_me me_ajuda",
    message: "mensagem mensagens msgs msg perguntas creditos consultas",
    left: "resta restam restante* sobram sobra ainda limite faltam",
    quota:
      "limite_de_mensagens limite_diario quantas_mensagens mensagens_restantes mensagens_me meu_limite cota",
    kilos: "kg kgs quilo quilos kilo kilos quilogramas",
    pounds: "lb lbs libra libras",
    use: "usa use usar em unidade unidades prefiro",
    yes: "sim claro pode_fazer pode_ser pode faz_isso bora vamos manda_ver isso_ai confirm* com_certeza concordo aceito quero_sim por_favor_sim sip yes",
    okay: "ok okay okey beleza blz ta_bom tudo_bem otimo perfeito show_de joia fechado combinado legal certo massa",
    cancel:
      "cancela* deixa_pra deixa_pra_la esquece melhor_nao agora_nao nao_obrigado nao_obrigada nao_precisa tanto_faz nao_faz stop pare desfaz* nao_muda nao_mude deixa_como deixa_assim",
    hello:
      "oi ola opa eai e_ai bom_dia boa_tarde boa_noite hey hi salve fala_coach tudo_bem_com como_vai oie",
    thanks: "obrigad* valeu vlw brigad* thx agradeco muito_obrigado",
    bye: "tchau ate_logo ate_amanha ate_mais ate_breve falou flw fui bye adeus ate_a_proxima",
    person:
      "esposa marido mulher filho filha filhos crianca cachorro gato chefe mae pai irmao irma amigo amiga namorada namorado vizinho dele dela",
    offtopic:
      "clima previsao_do_tempo capital poema piada musica filme jogo futebol eleicao presidente bitcoin bolsa_de codigo python licao traduz* noticias politica religiao historia foto perfil senha assinatura fatura que_horas pilhas preco passaporte restaurante* celular carro cafeteira dentista imposto visto cozinha alarme chaves notebook livro chuva choveu",
    plain:
      "dos das uma uns umas com por para pra pelo pela muito muita mas mais menos tambem aqui ali assim onde quando enquanto desde ate entre sobre cada tudo todo toda todos todas quase coisa coisas vida casa favor gente tarde noite ainda depois",
    human: "humano humana robo bot ia pessoa chatgpt maquina_ou",
    rise: "subir subiu sobe subindo aumenta* melhorar melhora evoluir sai_do mexe cresce* evolui evoluiu",
    where: "onde ate_onde que_altura quao",
    very: "muito super tao bem bastante demais mega meio ainda hoje",
    routine: "rotina rotinas ficha serie_de_exercicios",
    please: "por_favor pfv pf porfavor",
    mine: "meu meus minha minhas",
    trained: "treinei fui malhei treinado ido apareci",
    wreck: "acaba acabam destroi destroem mata detona* estraga*",
    choose: "escolheu escolher decidiu colocou escolhe",
    finally: "finalmente enfim",
    best: "melhor",
  },
  ...portugueseThings(),
});
