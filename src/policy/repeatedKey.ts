/**
 * The first key that an object of a JSON text gives twice, as a path like "programmes.pkh.quota"; null where none does.
 * JSON.parse keeps the last of them and says nothing. The text must be JSON.
 */
export function repeatedKey(json: string): string | null {
  const open: {readonly isList: boolean; readonly keys: Set<string>; at: string}[] = [];
  let string = "";
  for (const [token] of json.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token.startsWith('"')) string = token;
    else if (token === "{" || token === "[") open.push({isList: token === "[", keys: new Set(), at: "0"});
    else if (token === "}" || token === "]") open.pop();
    else if (token === "," && inner!.isList) inner!.at = String(Number(inner!.at) + 1);
    else if (token === ":") {
      inner!.at = JSON.parse(string) as string;
      if (inner!.keys.has(inner!.at)) return open.map(({at}) => at).join(".");
      inner!.keys.add(inner!.at);
    }
  }
  return null;
}

/** Strings, and the marks outside them; what stands before a colon is a key. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
