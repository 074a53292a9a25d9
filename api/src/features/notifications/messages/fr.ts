import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const fr: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {Bonjour {name},} other {Bonjour,}}",
  "mail.signature":
    "{hasPhone, select, yes {Vous préférez parler à une personne ? Appelez le {phone}.\n\n} other {}}{name}\nCet e-mail part automatiquement : inutile de répondre.",
  "mail.code.subject": "Votre code pour entrer : {code}",
  "mail.code.body":
    "Votre code pour entrer est :\n\n{code}\n\n{register, select, PLAIN {Écrivez-le dans la page. Il est valable 10 minutes.} other {Écrivez-le dans la page où vous l’avez demandé. Il est valable 10 minutes et une seule fois.}}\n\nVous ne l’avez pas demandé ? Ignorez cet e-mail. Ne donnez le code à personne, même à quelqu’un qui dit travailler pour nous.",
  "mail.erasure.subject": "Vous avez demandé d’effacer vos données",
  "mail.erasure.body":
    "Le {date}, nous effaçons vos données et vous ne pourrez plus entrer.\n\n{register, select, PLAIN {Vous avez changé d’avis ? Annulez ici, avant ce jour :} other {Si vous changez d’avis, vous pouvez annuler jusqu’à ce jour :}}\n{link}\n\nVous ne l’avez pas demandé ? Annulez tout de suite et appelez-nous.",
  "mail.merged.subject": "Vos deux profils n’en font plus qu’un",
  "mail.merged.body":
    "Vous avez réuni vos deux profils. Demandes, fichiers et points sont maintenant dans un seul.\n\nVous pouvez annuler jusqu’au {date}, depuis la page de votre profil :\n{link}\n\nVous ne l’avez pas demandé ? Annulez tout de suite et appelez-nous.",
  "mail.webhook.subject": "{app} : nous n’envoyons plus de notifications à {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} a répondu qu’il ne veut plus de nos notifications (410 Gone).} other {{host} ne prend plus nos notifications depuis cinq jours.}} Nous n’en envoyons donc plus à l’application {app}.\n\nVous voyez ici les derniers essais. Quand tout fonctionne, réactivez l’adresse :\n{link}",
  "mail.secret.subject": "Le nouveau lien vers votre demande {case}",
  "mail.secret.body":
    "Avec ce lien vous voyez votre demande {case} et vous pouvez nous écrire :\n\n{link}\n\nLe précédent ne fonctionne plus. Ne le donnez à personne : qui l’a peut lire votre demande.\n\nVous ne l’avez pas demandé ? Utilisez quand même celui-ci, ou appelez-nous.",
  "mail.opened.subject": "Nous avons reçu votre demande {case}",
  "mail.opened.body":
    "{register, select, PLAIN {Nous avons votre demande : {title}.} other {Nous avons reçu votre demande : {title}.}}\nSon code est {case}.\n{promised, select, yes {Nous vous répondons au plus tard le {date}.\n} other {}}\nIci vous voyez où elle en est, et vous pouvez nous écrire :\n{link}",
  "mail.taken.subject": "Quelqu’un s’occupe de votre demande {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) s’occupe maintenant de votre demande : {title}.} other {Nous nous occupons maintenant de votre demande : {title}.}}\n{promised, select, yes {Nous vous répondons au plus tard le {date}.\n} other {}}\nIci vous voyez où elle en est :\n{link}",
  "mail.answered.subject": "Il y a une réponse à votre demande {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) vous a écrit.} other {Nous vous avons écrit.}} La demande est : {title}.\n\nLisez la réponse ici :\n{link}",
  "mail.waiting.subject": "Nous avons besoin de vous pour la demande {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {Nous vous avons posé une question. Répondez et nous continuons.} other {Pour continuer votre demande, nous avons besoin de votre réponse.}}\nLa demande est : {title}.\n\nLisez la question et répondez ici :\n{link}",
  "mail.resolved.subject": "Votre demande {case} est terminée",
  "mail.resolved.body":
    "{outcome, select, SOLVED {Nous avons résolu votre demande : {title}.} ANSWERED {Nous avons répondu à votre demande : {title}.} FORWARDED {Nous avons transmis votre demande à qui peut la résoudre : {title}.} DUPLICATE {Nous suivons déjà ce problème dans une autre demande : {title}.} NOT_FEASIBLE {Nous ne pouvons pas faire ce que vous demandez : {title}. La page dit pourquoi.} other {Votre demande est terminée : {title}.}}\n\nLisez ici comment cela s’est passé. Vous pouvez nous donner une note ou rouvrir la demande :\n{link}",
  "mail.reopened.subject": "Nous avons rouvert votre demande {case}",
  "mail.reopened.body":
    "Votre demande est de nouveau ouverte : {title}. Nous continuons à nous en occuper.\n\nIci vous voyez où elle en est :\n{link}",
};
