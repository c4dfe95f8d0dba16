// Runs before the first paint, as a classic script: theme and language from the address or the browser's memory.
{
  const remembered = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const root = document.documentElement;
  const theme = remembered("desil:theme");
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  const language = new URLSearchParams(location.search).get("lang") ?? remembered("desil:lang");
  root.lang = language === "en" ? "en" : "id";
}
