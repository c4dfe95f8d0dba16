/** Goes to the part that the address names, which did not exist yet when the browser looked for it. */
export function openFragment(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
