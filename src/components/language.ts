/** Languages of the interface; Indonesian is the default. */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];

/** The event on `document` after the language changed. */
export const languageEvent = "desil:language";

/** The language in force, as the early script wrote it on <html>. */
export function currentLanguage(): Language {
  return document.documentElement.lang === "en" ? "en" : "id";
}

/** Changes the language of the page in place: <html lang>, the address and the browser's memory. */
export function changeLanguage(language: Language): void {
  document.documentElement.lang = language;
  const address = new URL(location.href);
  if (language === "id") address.searchParams.delete("lang");
  else address.searchParams.set("lang", language);
  history.replaceState(history.state, "", address);
  try {
    localStorage.setItem("desil:lang", language);
  } catch {
    // A browser without storage still changes the page that is open.
  }
  document.dispatchEvent(new Event(languageEvent));
}
