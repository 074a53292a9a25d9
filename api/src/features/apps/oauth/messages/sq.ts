import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "apps.scope.profile:read.title": "Të lexojë të dhënat tuaja",
  "apps.scope.profile:read.description": "Emri, e-maili, telefoni dhe si parapëlqeni ta përdorni shërbimin.",
  "apps.scope.cases:read.title": "Të lexojë kërkesat tuaja",
  "apps.scope.cases:read.description": "Kërkesat që keni bërë, mesazhet, fotot dhe përgjigjet.",
  "apps.scope.cases:write.title": "Të bëjë kërkesa dhe të shkruajë për ju",
  "apps.scope.cases:write.description":
    "Të hapë kërkesa të reja, të dërgojë mesazhe dhe foto, të tërheqë ose të rihapë një kërkesë, të japë një notë.",
  "apps.scope.points:read.title": "Të lexojë pikët tuaja",
  "apps.scope.points:read.description": "Sa pikë keni dhe si i keni marrë.",
  "apps.scope.knowledge:read.title": "Të lexojë udhëzuesit",
  "apps.scope.knowledge:read.description": "Udhëzuesit e shërbimit, që mund t’i lexojë kushdo.",
  "apps.scope.desk:read.title": "Të lexojë punën e sportelit",
  "apps.scope.desk:read.description":
    "Kërkesat e të gjithë qytetarëve që shihni ju, me të dhënat e tyre dhe shënimet e brendshme.",
  "apps.scope.desk:write.title": "Të punojë te sporteli për ju",
  "apps.scope.desk:write.description": "Të marrë përsipër, të caktojë, të përgjigjet dhe të zgjidhë kërkesa.",
  "apps.limit.password": "Nuk i sheh kodet me të cilat hyni dhe nuk mund të hyjë në vendin tuaj.",
  "apps.limit.others": "Nuk mund t’i ndryshojë të dhënat tuaja dhe as të lidhë aplikacione të tjera.",
  "apps.limit.official": "Nuk është aplikacion i entit: për atë që bën përgjigjet kush e ka bërë.",
  "errors.AUTHORIZATION_GONE":
    "Kjo pyetje nuk vlen më: ka skaduar, jeni përgjigjur tashmë, ose është hapur në një dritare tjetër. Kthehuni te aplikacioni dhe provoni përsëri.",
  "errors.NOTHING_TO_ALLOW": "Aplikacioni kërkon gjëra që ju nuk mund t’i lejoni.",
  "errors.APP_NOT_CONNECTED": "Ky aplikacion nuk është i lidhur.",
  "apps.error.title": "Nuk mund ta lidhim aplikacionin",
  "apps.error.redirect":
    "Adresa ku aplikacioni do t’ju kthejë nuk është ajo që ka deklaruar. Për sigurinë tuaj ndalemi këtu.",
  "apps.error.client": "Nuk e njohim këtë aplikacion, ose është pezulluar.",
  "apps.error.expired":
    "Ka kaluar shumë kohë, ose keni ndërruar dritare. Kthehuni te aplikacioni dhe provoni përsëri.",
  "apps.error.other": "Aplikacioni bëri një pyetje të gabuar. Kthehuni te aplikacioni dhe provoni përsëri.",
  "apps.error.safe": "Nuk i kemi dhënë aplikacionit asnjë të dhënë tuajën.",
  "apps.error.detail": "Për kë e ka bërë aplikacionin:",
  "apps.error.home": "Shkoni te faqja e parë",
};
