import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {Përshëndetje, {name},} other {Përshëndetje,}}",
  "mail.signature":
    "{hasPhone, select, yes {Parapëlqeni të flisni me një person? Telefononi {phone}.\n\n} other {}}{name}\nKy e-mail dërgohet vetë: nuk ka nevojë të përgjigjeni.",
  "mail.code.subject": "Kodi juaj për të hyrë: {code}",
  "mail.code.body":
    "Kodi juaj për të hyrë është:\n\n{code}\n\n{register, select, PLAIN {Shkruajeni në faqe. Vlen 10 minuta.} other {Shkruajeni në faqen ku e kërkuat. Vlen 10 minuta dhe vetëm një herë.}}\n\nNuk e kërkuat ju? Mos e merrni parasysh këtë e-mail. Mos ia jepni kodin askujt, as atij që thotë se punon për ne.",
  "mail.erasure.subject": "Keni kërkuar të fshihen të dhënat tuaja",
  "mail.erasure.body":
    "Më {date} i fshijmë të dhënat tuaja dhe nuk do të mund të hyni më.\n\n{register, select, PLAIN {Ndërruat mendje? Anulojeni këtu, para asaj dite:} other {Nëse ndërroni mendje, mund ta anuloni deri atë ditë:}}\n{link}\n\nNuk e kërkuat ju? Anulojeni menjëherë dhe na telefononi.",
  "mail.merged.subject": "Dy profilet tuaja tani janë një i vetëm",
  "mail.merged.body":
    "I keni bashkuar dy profilet tuaja. Kërkesat, skedarët dhe pikët janë tani në një të vetëm.\n\nMund ta anuloni deri më {date}, nga faqja e profilit tuaj:\n{link}\n\nNuk e kërkuat ju? Anulojeni menjëherë dhe na telefononi.",
  "mail.webhook.subject": "{app}: nuk dërgojmë më njoftime te {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} u përgjigj se nuk i do më njoftimet tona (410 Gone).} other {{host} nuk i merr njoftimet tona prej pesë ditësh.}} Prandaj nuk i dërgojmë më njoftime aplikacionit {app}.\n\nKëtu shihni provat e fundit. Kur gjithçka të funksionojë, ndizeni përsëri adresën:\n{link}",
  "mail.secret.subject": "Lidhja e re për kërkesën tuaj {case}",
  "mail.secret.body":
    "Me këtë lidhje e shihni kërkesën tuaj {case} dhe mund të shkruani:\n\n{link}\n\nAjo e mëparshmja nuk funksionon më. Mos ia jepni askujt: kush e ka, mund ta lexojë kërkesën tuaj.\n\nNuk e kërkuat ju? Përdoreni prapë këtë, ose na telefononi.",
  "mail.opened.subject": "E morëm kërkesën tuaj {case}",
  "mail.opened.body":
    "{register, select, PLAIN {E kemi kërkesën tuaj: {title}.} other {E morëm kërkesën tuaj: {title}.}}\nKodi i saj është {case}.\n{promised, select, yes {Afati i përgjigjes: {date}.\n} other {}}\nKëtu shihni se ku ka arritur dhe mund të na shkruani:\n{link}",
  "mail.taken.subject": "Dikush po merret me kërkesën tuaj {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) merret tani me kërkesën tuaj: {title}.} other {Tani po merremi me kërkesën tuaj: {title}.}}\n{promised, select, yes {Afati i përgjigjes: {date}.\n} other {}}\nKëtu shihni se ku ka arritur:\n{link}",
  "mail.answered.subject": "Ka një përgjigje për kërkesën tuaj {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) ju ka shkruar.} other {Ju kemi shkruar.}} Kërkesa është: {title}.\n\nLexojeni përgjigjen këtu:\n{link}",
  "mail.waiting.subject": "Na duhet diçka nga ju për kërkesën {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {Ju kemi bërë një pyetje. Përgjigjuni dhe vazhdojmë.} other {Që të vazhdojmë me kërkesën tuaj na duhet një përgjigje nga ju.}}\nKërkesa është: {title}.\n\nLexojeni pyetjen dhe përgjigjuni këtu:\n{link}",
  "mail.resolved.subject": "Kërkesa juaj {case} përfundoi",
  "mail.resolved.body":
    "{outcome, select, SOLVED {E zgjidhëm kërkesën tuaj: {title}.} ANSWERED {Iu përgjigjëm kërkesës suaj: {title}.} FORWARDED {Ia kaluam kërkesën tuaj atij që mund ta zgjidhë: {title}.} DUPLICATE {E ndjekim tashmë këtë problem në një kërkesë tjetër: {title}.} NOT_FEASIBLE {Nuk mund ta bëjmë atë që kërkoni: {title}. Te faqja gjeni arsyen.} other {Kërkesa juaj përfundoi: {title}.}}\n\nKëtu lexoni si shkoi. Mund të na jepni një notë ose ta rihapni kërkesën:\n{link}",
  "mail.reopened.subject": "E rihapëm kërkesën tuaj {case}",
  "mail.reopened.body":
    "Kërkesa juaj është përsëri e hapur: {title}. Po merremi ende me të.\n\nKëtu shihni se ku ka arritur:\n{link}",
};
