import type { Phrases } from "./phrases.ts";

export const es: Phrases = {
  person: [
    "(hablar|hablo|habla|conversar|escribir|contactar) con … (persona|humano|operador|operadora|alguien|empleado|empleada|agente)",
    "(quiero|necesito|prefiero|deme|paseme) … (operador|operadora|humano|persona real|persona de verdad)",
    "(quiero|necesito|prefiero) una persona",
    "(que me llamen|llamenme|me pueden llamar|me llaman)",
  ],
  personAlone: ["(operador|operadora|persona|humano|una persona|un humano|un operador|agente)"],
  about: [
    "(eres|es usted) … (robot|humano|humana|persona|maquina|bot|inteligencia artificial|automatico)",
    "(quien|que) (eres|es usted)",
    "con quien (hablo|estoy hablando|escribo)",
    "(como funcionas|que sabes hacer|que puedes hacer)",
  ],
  cases: [
    "(como va|como van|en que punto|estado|novedad*|noticias|que paso|cuando … respuesta) … (solicitud*|peticion*|aviso|expediente|queja|caso)",
    "mis (solicitudes|avisos|peticiones)",
  ],
  greeting: ["(hola|buenos dias|buenas tardes|buenas noches|buenas)"],
  thanks: ["(gracias|muchas gracias)"],
  danger: ["(huele|olor|fuga|escape|huelo) … gas", "gas … (huele|escapa)"],
  asks: {
    COST: ["(cuanto cuesta|cuanto cuestan|cuanto se paga|cuanto pago|precio|coste|costo|tarifa|gratis)"],
    TIMES: ["(cuando|cuanto tiempo|cuanto tarda|plazo*|hasta cuando|cuantos dias)"],
    WHERE: ["(donde|en que oficina|direccion)"],
    NEED: [
      "(que necesito|que documentos|que papeles|que hay que llevar|que tengo que llevar|que hace falta)",
    ],
    WHO: ["(quien puede|tengo derecho|puedo pedir|requisitos)"],
    CONTACTS: ["(numero de telefono|telefono|a quien llamo|correo|contacto*)"],
    HOW: ["(como|que hago|que tengo que hacer|que debo hacer)"],
  },
};
