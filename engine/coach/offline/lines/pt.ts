/** What the coach says without a model, in Portuguese. */
import { portugueseClosings } from "./pt-close.ts";
import type { OfflineLines } from "./lines.ts";

export const portugueseLines = (): OfflineLines => ({
  close: portugueseClosings(),
  open: {
    swap: [
      "Isto pode ocupar o lugar, começando pelo mais parecido.",
      "Estes fazem o mesmo trabalho, o que melhor encaixa primeiro.",
      "Sem problema, há bons substitutos.",
    ],
    why: ["Boa pergunta. Esta é a razão.", "A ideia é esta.", "Há um motivo para isso."],
    sets: ["Li as suas séries assim:", "Foi isto que entendi:", "O seu treino, como eu li:"],
    preference: ["Este é o ajuste que proponho:", "Eu ajustaria assim:", "Posso seguir com isto:"],
    preference_set: ["Feito. A partir de agora:", "Está ajustado:", "Mudado, seguimos assim:"],
    program_asked: [
      "Posso montar este programa para você:",
      "Este é o programa que eu montaria:",
      "Isto é o que eu prepararia para você:",
    ],
    progress: [
      "É assim que está o seu treino agora.",
      "Isto é o que diz o seu diário.",
      "Uma olhada no seu progresso:",
    ],
    next_time: [
      "Na próxima vez, faça isto:",
      "É isto que vem agora:",
      "O seu próximo passo neste exercício:",
    ],
    workout: [
      "Aqui está um treino para começar já.",
      "Este treino serve.",
      "Quando quiser. O treino:",
    ],
    short_day: [
      "Então fazemos curto e ficamos com o que importa.",
      "Treino curto também conta. Este é o essencial.",
      "Tiramos o melhor de hoje, sem forçar nada.",
    ],
    today: ["É isto que o seu plano traz.", "Aqui está o treino do seu plano.", "O seu plano diz:"],
    program_started: [
      "Estou montando o seu programa e conferindo cada semana.",
      "O seu programa está a caminho; as semanas aparecem assim que são conferidas.",
      "Já comecei o seu programa.",
    ],
    week: [
      "Aqui está a semana num olhar.",
      "É assim que a semana está montada.",
      "A sua semana, treino a treino:",
    ],
    rest_day: [
      "Nada está previsto para esse dia.",
      "No seu plano é dia de descanso.",
      "O seu plano deixa esse dia livre.",
    ],
    deload_yes: [
      "Sim, uma semana mais leve faz sentido agora.",
      "O seu diário pede uma semana mais leve.",
      "Um deload é uma boa ideia neste momento.",
    ],
    deload_no: [
      "O seu diário ainda não pede uma semana mais leve.",
      "Por enquanto nada indica que você precise de um deload.",
      "Pode seguir como planejado; ainda não é preciso um deload.",
    ],
    deload_now: [
      "Esta já é uma semana leve.",
      "Você está agora na sua semana leve.",
      "O deload já está em andamento: é esta semana.",
    ],
    deload_next: [
      "A próxima semana é leve.",
      "Seu plano prevê uma semana leve na próxima.",
      "O deload vem na semana que vem.",
    ],
    meal: [
      "Estas são as suas metas para um dia.",
      "É isto que vale buscar a cada dia.",
      "Os seus números do dia, a partir dos seus dados:",
    ],
    meal_general: [
      "Isto ajuda a maioria de quem treina.",
      "Em resumo:",
      "O básico faz aqui quase todo o trabalho.",
    ],
    form: [
      "Estes são os pontos para lembrar.",
      "É assim que se faz bem.",
      "Fique no simples: poucas dicas bastam.",
    ],
    proposal: ["É isto que eu mudaria:", "Esta é a minha proposta:", "Posso fazer isto por você:"],
    greeting: [
      "Oi! Que bom ver você.",
      "Olá, começamos quando quiser.",
      "Oi, que bom que você está aqui.",
    ],
    thanks: ["De nada.", "Fico feliz em ajudar.", "Sempre que precisar."],
    goodbye: ["Até a próxima.", "Se cuide e até logo.", "Até mais."],
    who_are_you: ["Pergunta justa.", "Respondo com gosto.", "Falando claro:"],
    help: [
      "Isto é o que posso fazer por você:",
      "Você pode me pedir qualquer uma destas coisas:",
      "Isto é o que podemos fazer:",
    ],
    limits: [
      "É assim que estão as suas mensagens.",
      "Aqui está a conta.",
      "Você ainda tem mensagens:",
    ],
    limits_out: [
      "As suas mensagens acabaram por enquanto. Plano, trocas e diário continuam funcionando no app.",
      "Por enquanto não restam mensagens. Tudo no seu plano continua aberto.",
      "Essa foi a última mensagem por enquanto. No app você ainda pode treinar, anotar e trocar exercícios.",
    ],
    confirmed: ["Feito.", "Tudo certo.", "Está resolvido."],
    rejected: [
      "Tudo bem, nada muda.",
      "Entendido, fica tudo como está.",
      "Sem problema, deixo assim.",
    ],
    nothing_pending: [
      "Se há um cartão acima, o botão dele é o seu sim.",
      "O seu sim é o botão do cartão, se houver um.",
      "Um cartão se confirma pelo botão; fora isso, nada está esperando.",
    ],
    ask_exercise: [
      "De que exercício você fala?",
      "Diga o nome do exercício, por favor.",
      "Preciso saber de que exercício se trata.",
    ],
    ask_minutes: [
      "Quanto tempo você tem e com que pode treinar?",
      "Diga o seu tempo e o seu equipamento, por favor.",
      "Preciso do seu tempo e do que você tem à mão.",
    ],
    ask_goal: [
      "Qual é o seu objetivo e em quantos dias por semana pode treinar?",
      "Diga o seu objetivo e os seus dias de treino, por favor.",
      "Preciso do seu objetivo e dos dias em que pode treinar.",
    ],
    ask_sets: [
      "Escreva o exercício, as séries, as repetições e a carga, e eu anoto.",
      "Diga exercício, séries, repetições e carga, tão curto quanto quiser.",
      "Preciso do exercício com as séries, as repetições e a carga.",
    ],
    ask_detail: [
      "Preciso de um pouco mais de informação.",
      "Conte um pouco mais, por favor.",
      "Não entendi bem.",
    ],
    no_program: [
      "Você ainda não tem um programa.",
      "Por enquanto não há programa para você.",
      "Ainda não vejo um programa seu.",
    ],
    no_logs: [
      "O seu diário ainda está vazio, então não há o que comparar.",
      "Ainda não tenho nenhum treino seu anotado.",
      "No seu diário ainda não há nada que eu possa olhar.",
    ],
    nothing_found: [
      "Não encontrei nada que sirva para tudo isso.",
      "Do jeito que está, nada serve.",
      "Ainda não tenho nada bom para isso.",
    ],
    unknown: [
      "Isso eu não consigo responder bem agora.",
      "É mais do que consigo responder neste momento.",
      "Não sei bem do que você precisa.",
    ],
  },
  labels: {
    insteadOf: "No lugar de",
    minutes: "cerca de # min",
    week: "Semana #",
    easyWeek: "uma semana mais leve",
    next: "A seguir",
    cues: "Pense em",
    faults: "Cuidado com",
    kcal: "Energia",
    protein: "Proteína",
    carbs: "Carboidratos",
    fat: "Gordura",
    sessionLength: "Duração de um treino",
    daysPerWeek: "Dias por semana",
    weeks: "Semanas",
    tone: "Tom",
    units: "Unidade",
    tones: {
      motivational: "motivador",
      strict: "rígido",
      balanced: "equilibrado",
      technical: "técnico",
    },
    left: "Mensagens restantes",
    limit: "Mensagens ao todo",
    unread: "Uma parte não consegui ler; confira no diário.",
    waits: "deixe de lado por enquanto",
    doneToday: "O de hoje já está feito.",
    which: "Não conheço este exercício: #. Diga o nome comum dele e as séries de novo.",
    can: [
      "trocar um exercício que está ocupado, que falta ou que não combina com você",
      "montar um treino para o seu tempo e equipamento",
      "criar ou mostrar o seu programa",
      "anotar as suas séries a partir de palavras simples",
      "mostrar como evoluem os seus exercícios",
      "explicar por que algo está no seu plano",
      "dar dicas de técnica para um exercício",
      "responder perguntas básicas sobre comida e treino",
    ],
    food: {
      protein:
        "Tenha uma fonte de proteína em cada refeição e distribua ao longo do dia em vez de guardar para a noite.",
      calories:
        "A energia de que você precisa depende do seu corpo, do seu dia e do seu objetivo. Com os seus dados posso calcular uma meta.",
      plan: "Monte cada refeição com uma fonte de proteína, verdura ou fruta e um acompanhamento que sacie, e repita as de que gosta.",
      timing:
        "Treine depois de uma refeição que caia bem, não logo após uma grande, e coma normalmente com proteína em seguida.",
      general:
        "Comida simples, em quantidade suficiente, proteína em cada refeição e algo para beber durante o dia: isso dá quase todo o resultado.",
    },
  },
});
