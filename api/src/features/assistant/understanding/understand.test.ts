import { describe, expect, it } from "vitest";
import { askedPart, intentOf } from "./understand.ts";

describe("what somebody wants", () => {
  it.each([
    "Voglio parlare con una persona",
    "posso parlare con un operatore?",
    "operatore",
    "I want to talk to a person",
    "can I speak with someone please",
    "Vreau să vorbesc cu o persoană",
    "Dua të flas me një person",
    "Quiero hablar con una persona",
    "Je voudrais parler à quelqu'un",
    "Хочу поговорити з людиною",
    "أريد التحدث مع موظف",
    "我想和真人说话",
    "আমি একজন মানুষের সঙ্গে কথা বলতে চাই",
  ])("%s: a person", (text) => expect(intentOf(text)).toBe("PERSON"));

  it.each([
    "sento odore di gas in cucina",
    "there is a smell of gas",
    "miros de gaz în casă",
    "ka erë gazi",
    "huele a gas",
    "odeur de gaz dans l'escalier",
    "запах газу у під'їзді",
    "أشم رائحة غاز",
    "家里有煤气味",
    "গ্যাসের গন্ধ পাচ্ছি",
  ])("%s: danger", (text) => expect(intentOf(text)).toBe("DANGER"));

  it.each([
    "a che punto è la mia richiesta?",
    "how is my request going?",
    "în ce stadiu este cererea mea",
    "si po shkon kërkesa ime",
    "¿cómo va mi solicitud?",
    "où en est ma demande ?",
    "що з моїм зверненням?",
    "أين وصل طلبي؟",
    "我的申请进度怎么样",
    "আমার আবেদনের কী অবস্থা",
  ])("%s: an own request", (text) => expect(intentOf(text)).toBe("CASES"));

  it.each(["sei un robot?", "who are you", "ти робот?", "هل أنت إنسان؟", "你是机器人吗"])(
    "%s: what it is",
    (text) => expect(intentOf(text)).toBe("ABOUT"),
  );

  it.each(["Ciao", "hello", "مرحبا", "你好", "Добрий день!"])("%s: a greeting", (text) =>
    expect(intentOf(text)).toBe("GREETING"),
  );

  it.each([
    "ciao, come faccio la carta d'identità?",
    "bonus gas e luce",
    "quanto costa il bus",
    "carta d'identità persa",
  ])("%s: something to look up", (text) => expect(intentOf(text)).toBe("QUESTION"));
});

describe("the part of an article that is asked for", () => {
  it.each([
    ["quanto costa la carta d'identità?", "it", "COST"],
    ["che documenti servono per la residenza", "it", "NEED"],
    ["how long does it take", "en", "TIMES"],
    ["où se trouve le guichet ?", "fr", "WHERE"],
    ["carte ou passeport", "fr", null],
    ["كم يكلف جواز السفر", "ar", "COST"],
    ["需要什么材料", "zh-Hans", "NEED"],
    ["বাসের টিকিটের দাম কত টাকা", "bn", "COST"],
  ])("%s", (text, locale, part) => expect(askedPart(text, locale)).toBe(part));
});
