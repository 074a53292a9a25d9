import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "apps.scope.profile:read.title": "Читати ваші дані",
  "apps.scope.profile:read.description": "Ім’я, e-mail, телефон і те, як вам зручно користуватися сервісом.",
  "apps.scope.cases:read.title": "Читати ваші звернення",
  "apps.scope.cases:read.description": "Ваші звернення, повідомлення, фото й відповіді.",
  "apps.scope.cases:write.title": "Звертатися і писати замість вас",
  "apps.scope.cases:write.description":
    "Відкривати нові звернення, надсилати повідомлення й фото, відкликати або знову відкривати звернення, ставити оцінку.",
  "apps.scope.points:read.title": "Читати ваші бали",
  "apps.scope.points:read.description": "Скільки у вас балів і як ви їх отримали.",
  "apps.scope.knowledge:read.title": "Читати довідкові статті",
  "apps.scope.knowledge:read.description": "Статті сервісу, які можуть читати всі.",
  "apps.scope.desk:read.title": "Читати роботу віконця",
  "apps.scope.desk:read.description":
    "Звернення всіх людей, які бачите ви, з їхніми даними і внутрішніми примітками.",
  "apps.scope.desk:write.title": "Працювати у віконці замість вас",
  "apps.scope.desk:write.description": "Брати звернення в роботу, призначати, відповідати і вирішувати.",
  "apps.limit.password": "Не бачить кодів, з якими ви входите, і не може входити замість вас.",
  "apps.limit.others": "Не може змінювати ваші дані чи під’єднувати інші застосунки.",
  "apps.limit.official": "Це не застосунок установи: за його дії відповідає той, хто його зробив.",
  "errors.AUTHORIZATION_GONE":
    "Це питання вже не діє: час минув, ви вже відповіли або його відкрито в іншому вікні. Поверніться до застосунку і спробуйте ще раз.",
  "errors.NOTHING_TO_ALLOW": "Застосунок просить те, чого ви не можете дозволити.",
  "errors.APP_NOT_CONNECTED": "Цей застосунок не під’єднано.",
  "apps.error.title": "Не можемо під’єднати застосунок",
  "apps.error.redirect":
    "Адреса, на яку застосунок хоче вас повернути, не та, яку він заявив. Заради вашої безпеки ми зупиняємося тут.",
  "apps.error.client": "Ми не знаємо цього застосунку, або його зупинено.",
  "apps.error.expired":
    "Минуло забагато часу, або ви змінили вікно. Поверніться до застосунку і спробуйте ще раз.",
  "apps.error.other":
    "Застосунок поставив неправильне питання. Поверніться до застосунку і спробуйте ще раз.",
  "apps.error.safe": "Ми не дали застосунку жодних ваших даних.",
  "apps.error.detail": "Для того, хто зробив застосунок:",
  "apps.error.home": "На початкову сторінку",
};
