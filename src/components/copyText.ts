/** Copies a text; false where the browser refuses, or has no clipboard for pages that came without encryption. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false
  );
}
