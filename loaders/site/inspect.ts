/** What a built site may consist of, by path from its root. Anything else stops the build. */
export const expectedFiles: readonly RegExp[] = [
  /^[a-z0-9-]+(\/[a-z0-9.-]+)*\.html$/,
  /^_(observablehq|import)\/[\w./-]+\.(js|css)$/,
  /^_node\/[\w.@/+-]+\.m?js$/,
  /^_file\/data\/[\w./-]+\.(json|arrow|csv|parquet)$/,
  /^_file\/style\/[\w-]+\.[0-9a-f]{8}\.(css|woff2)$/,
  /^_file\/workers\/(engine|files|duckdb|maplibre-gl-worker)\.[0-9a-f]{8}\.(js|wasm)$/
];

/**
 * What is wrong with one built file, in words: a cell that failed, an address that leaves the origin, a file that
 * nobody expected. Empty when all is well. Links that a reader may follow are not addresses that a page fetches.
 */
export function inspectFile(path: string, text: string | null): string[] {
  const problems = expectedFiles.some((pattern) => pattern.test(path)) ? [] : [`${path} is not an expected file`];
  if (text === null) return problems;
  if (path.endsWith(".html") && text.includes("observablehq--error")) problems.push(`${path} holds a failed cell`);
  const address = foreignAddress(path, text);
  if (address !== undefined) problems.push(`${path} fetches a foreign address: ${address}`);
  return problems;
}

function foreignAddress(path: string, text: string): string | undefined {
  const patterns = path.endsWith(".html")
    ? [
        /<(?:script|img|iframe|source|video|audio|link)\b[^>]*?\s(?:src|srcset|href)="?((?:\w+:)?\/\/[^"\s>]+)/,
        ...script
      ]
    : path.endsWith(".css")
      ? [/(?:@import\s*|url\(\s*)["']?((?:\w+:)?\/\/[^"')\s]+)/]
      : /\.m?js$/.test(path)
        ? script
        : [];
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((match) => match !== undefined);
}

const script: readonly RegExp[] = [/\b(?:import|from)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`]+)/];
