import type {Words} from "../policy/parameter.js";
import type {Scenario} from "../policy/scenario.js";
import {parseScenario} from "../policy/scenarioSchema.js";
import {attempt, type Refused} from "./refused.js";
import {sameScenario, tidy} from "./tidy.js";

/** What is asked of localStorage, and no more. */
export type DeviceStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** A saved scenario; `refused` says why one that can no longer be read cannot be opened. */
export interface SavedScenario {
  readonly name: string;
  /** ISO moment of saving; "" where the text is damaged. */
  readonly savedAt: string;
  readonly scenario: Scenario | null;
  readonly refused: Refused | null;
}

/** Why the device keeps nothing: storage is full, or blocked by the browser. */
export interface StorageRefused {
  readonly kind: "full" | "blocked";
  readonly cause: Words;
  readonly wayOut: Words;
}

/** What came of a request: done, a question to the reader first, or refused. */
export type Kept<T> =
  | {readonly kind: "done"; readonly value: T}
  | {readonly kind: "conflict"; readonly existing: SavedScenario}
  | {readonly kind: "refused"; readonly refused: StorageRefused};

/** Scenarios kept on this device, by name. */
export interface SavedScenarios {
  /** Newest first; damaged ones last. */
  list(): Kept<readonly SavedScenario[]>;
  /** Keeps a scenario under its name. Another one of that name is a conflict, unless it may be replaced. */
  save(name: string, scenario: Scenario, may?: "replace"): Kept<SavedScenario>;
  /** Gives a saved scenario another name, in its document too; a name that is taken is a conflict. */
  rename(from: string, to: string, may?: "replace"): Kept<SavedScenario>;
  /** Forgets a scenario; one that is not there is forgotten already. */
  remove(name: string): Kept<null>;
}

const prefix = "desil:scenario:";

/**
 * The scenarios kept in a storage. `open` gives the storage; browsers that block it throw or give null. `now` gives an
 * ISO moment. Every scenario has its own entry, so two tabs, or one damaged entry, never cost another.
 */
export function savedScenarios(open: () => DeviceStorage | null, now: () => string): SavedScenarios {
  function save(name: string, scenario: Scenario, may?: "replace"): Kept<SavedScenario> {
    return guarded(open, (storage) => {
      const existing = read(storage, name);
      const named = tidy({...scenario, name});
      const isOther = existing !== null && (!existing.scenario || !sameScenario(existing.scenario, named));
      if (isOther && may !== "replace") return {kind: "conflict", existing};
      const savedAt = now();
      storage.setItem(prefix + name, JSON.stringify({savedAt, scenario: named}));
      return {kind: "done", value: {name, savedAt, scenario: named, refused: null}};
    });
  }

  return {
    list: () =>
      guarded(open, (storage) => {
        const keys = Array.from({length: storage.length}, (_, at) => storage.key(at) ?? "");
        const names = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
        const saved = names.flatMap((name) => read(storage, name) ?? []);
        return {kind: "done", value: saved.sort((a, b) => compare(b.savedAt, a.savedAt) || compare(a.name, b.name))};
      }),
    save,
    rename: (from, to, may) =>
      guarded(open, (storage) => {
        const saved = read(storage, from);
        if (!saved?.scenario) throw new RangeError(`no saved scenario that can be renamed: ${from}`);
        const kept = save(to, saved.scenario, may);
        if (kept.kind === "done" && from !== to) storage.removeItem(prefix + from);
        return kept;
      }),
    remove: (name) =>
      guarded(open, (storage) => {
        storage.removeItem(prefix + name);
        return {kind: "done", value: null};
      })
  };
}

function read(storage: DeviceStorage, name: string): SavedScenario | null {
  const text = storage.getItem(prefix + name);
  if (text === null) return null;
  const entry = parse(text);
  const answer = attempt(() => tidy(parseScenario(entry.scenario)), forget);
  if (answer.kind === "refused") return {name, savedAt: "", scenario: null, refused: answer.refused};
  return {name, savedAt: entry.savedAt, scenario: answer.value, refused: null};
}

/** A damaged entry is handed on as its text, which parseScenario refuses with the reason. */
function parse(text: string): {savedAt: string; scenario: unknown} {
  try {
    const entry = JSON.parse(text) as {savedAt?: unknown; scenario?: unknown} | null;
    return {savedAt: typeof entry?.savedAt === "string" ? entry.savedAt : "", scenario: entry?.scenario};
  } catch {
    return {savedAt: "", scenario: text};
  }
}

/** Storage tells that it is full or blocked by throwing; both are answers. */
function guarded<T>(open: () => DeviceStorage | null, request: (storage: DeviceStorage) => Kept<T>): Kept<T> {
  try {
    const storage = open();
    return storage ? request(storage) : {kind: "refused", refused: blocked};
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return {kind: "refused", refused: isFull(error) ? full : blocked};
  }
}

function isFull({name}: DOMException): boolean {
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const full: StorageRefused = {
  kind: "full",
  cause: {
    id: "penyimpanan perangkat penuh; skenario ini belum tersimpan",
    en: "this device’s storage is full; the scenario is not saved"
  },
  wayOut: {
    id: "hapus skenario tersimpan yang tidak dipakai, atau unduh skenario ini sebagai berkas",
    en: "remove saved scenarios you do not need, or download this one as a file"
  }
};

const blocked: StorageRefused = {
  kind: "blocked",
  cause: {
    id: "peramban memblokir penyimpanan untuk situs ini; tidak ada yang dapat disimpan di perangkat",
    en: "the browser blocks storage for this site; nothing can be saved on this device"
  },
  wayOut: {
    id: "unduh skenario sebagai berkas atau salin tautannya; keduanya tetap berfungsi",
    en: "download the scenario as a file or copy its link; both still work"
  }
};

const forget: Words = {
  id: "hapus simpanan ini dari daftar; simpanan lain tidak terpengaruh",
  en: "remove this entry from the list; the others are not affected"
};
