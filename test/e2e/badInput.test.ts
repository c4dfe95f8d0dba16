import {deflateSync} from "node:zlib";
import type {BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {startSet} from "../../src/scenario/scenarioSet.js";
import {onSite} from "./onSite.js";
import {answered, watchPage, type WatchedPage} from "./watchPage.js";

const work = writeLink(startSet({name: "Kerja saya", programmes: {pkh: {threshold: 20}}}), "");

const site = onSite();

interface Opened {
  readonly language?: "id" | "en";
  readonly link?: string;
  readonly options?: BrowserContextOptions;
  /** Runs in the page before anything of it. */
  readonly before?: () => void;
  /** Whether the engine never answers. */
  readonly unanswered?: boolean;
  readonly route?: Parameters<Page["route"]>;
}

/** The workbench with a planner's work open. */
async function open({
  language = "id",
  link = work,
  options,
  before,
  unanswered = false,
  route
}: Opened = {}): Promise<WatchedPage> {
  const {page, troubles} = await watchPage(site.browser, site.origin, {reducedMotion: "reduce", ...options});
  if (before) await page.addInitScript(before);
  if (route) await page.route(...route);
  await page.goto(`${site.origin}/simulasi?lang=${language}${link}`);
  if (!unanswered) {
    await answered(page);
    await page.locator("#masuk-keluar:not([hidden])").waitFor();
  }
  return {page, troubles};
}

/** What the page says of a failure in a part of it, without the technical details. */
async function said(page: Page, part: string): Promise<string> {
  const banner = page.locator(`${part} .state.error`).first();
  await banner.waitFor();
  return banner.evaluate((shown) =>
    [...shown.querySelectorAll("strong, p:not(.actions)")].map(({textContent}) => textContent).join(" ")
  );
}

/** The planner's work as it was: in the address, under its name, at its threshold. */
async function expectWorkKept(page: Page): Promise<void> {
  await expectAddress(page);
  await expect.poll(() => page.locator("#ambang-pkh").inputValue()).toBe("20");
}

/** Follows a link over the work, until the page has read it. */
async function follow(page: Page, link: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise((read) => {
        addEventListener("popstate", read, {once: true}); // after the page's own, which were there first
        location.hash = hash;
      }),
    link
  );
}

async function expectAddress(page: Page): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(work);
}

function packed(document: unknown): string {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return `#v1&z=${new TextDecoder().decode(Buffer.from(deflateRaw(text).toString("base64url")))}`;
}

function deflateRaw(text: string): Buffer {
  return deflateSync(Buffer.from(text)).subarray(2, -4); // a raw stream has no head and no check
}

function several(scenario: object): string {
  return packed({format: 1, scenarios: [{letter: "A", scenario}], editing: "A", baseline: "law"});
}

describe("a link that cannot be opened leaves the work as it is and says field, value and way out", () => {
  let opened: WatchedPage;
  beforeAll(async () => (opened = await open()));
  afterAll(() => opened.page.close());

  it.each([
    ["cut in half", "#v1.ab12&name=Fokus&pkh.thr", "“pkh.thr” tidak punya nilai", "tautan utuh"],
    ["changed on the way", "#v1.ab12&pkh.threshold=30", "Tautan terpotong atau berubah", "tautan utuh"],
    ["no base64", "#v1&z=abc!def", "Isi tautan rusak", "tautan utuh"],
    ["no JSON inside", packed("{nope"), "Isi tautan rusak", "tautan utuh"],
    ["of a newer format", "#v9&pkh.threshold=20", "Format skenario lebih baru dari yang dikenal (1): 9", "Muat ulang"],
    ["an impossible share", "#v1&pkh.threshold=140", "Ambang PKH harus antara 0 dan 100: 140", "Perbaiki nilai itu"],
    ["a negative quota", "#v1&pkh.quota=-5", "Kuota PKH tidak boleh kurang dari 0: -5", "Perbaiki nilai itu"],
    ["an unknown region", "#v1&pkh.threshold.99.99=40", "Ambang PKH di wilayah 99.99 bukan wilayah", "Perbaiki nilai"],
    ["an unknown programme", "#v1&raskin.quota=5", "Program “raskin” bukan program yang dikenal", "Perbaiki nilai"],
    ["a field given twice", "#v1&pkh.quota=5&pkh.quota=6", "Kuota PKH diberikan dua kali", "Perbaiki nilai"],
    ["a day without law", "#v1&day=2015-01-01", "Hari aturan tidak dapat dipakai", "Perbaiki nilai"],
    [
      "a programme named as another",
      several({additional: {pip: bltOf("x")}}),
      "Program tambahan “pip”",
      "Perbaiki nilai"
    ]
  ])("%s", async (_, link, cause, wayOut) => {
    const {page, troubles} = opened;
    await follow(page, link);
    await expect.poll(() => said(page, ".results")).toContain(cause);
    const text = await said(page, ".results");
    expect(text).toMatch(/^Tautan tidak dapat dibuka\. .* Skenario Anda tetap\. /);
    expect(text).toContain(wayOut);
    await expectWorkKept(page);
    expect(troubles).toEqual([]);
  });

  it("says so in English on an English page, and again in the language that is chosen then", async () => {
    const {page} = await open({language: "en"});
    await page.evaluate((hash) => (location.hash = hash), "#v1&pkh.quota=-5");
    const says = () => expect.poll(() => said(page, ".results"));
    await says().toContain("PKH quota must not be less than 0: -5. Your scenario is kept.");
    await page.locator('[data-language="id"]').click();
    await says().toContain("Kuota PKH tidak boleh kurang dari 0: -5. Skenario Anda tetap.");
    await page.close();
  });

  it("keeps the field's path for who edits by hand, folded away and marked as English", async () => {
    const {page} = await open();
    await page.evaluate((hash) => (location.hash = hash), "#v1&pkh.quota=-5");
    const details = page.locator(".results .technical");
    await details.locator("summary", {hasText: "Rincian teknis"}).click();
    expect(await details.locator("code[lang=en]").innerText()).toBe("programmes.pkh.quota must not be less than 0: -5");
    await page.close();
  });
});

function bltOf(name: string): NonNullable<Scenario["additional"]>[string] {
  return {name: {id: name, en: name}, unit: "family", monthly: 300_000, months: 3, threshold: 20};
}

async function give(page: Page, name: string, text: string): Promise<void> {
  await page.locator("#buka-berkas").setInputFiles({name, mimeType: "text/plain", buffer: Buffer.from(text)});
}

describe("a file that cannot be opened leaves the work as it is and says why", () => {
  let opened: WatchedPage;
  beforeAll(async () => (opened = await open()));
  afterAll(() => opened.page.close());

  it.each([
    ["no JSON", "halo", "“berkas.json” bukan JSON yang sah", "pilih berkas .json"],
    ["a table", "kode,keluarga\n11,5", "“berkas.json” bukan JSON yang sah", "pilih berkas .json"],
    ["another document", "[1, 2]", "“berkas.json” harus bertipe objek: [1,2]", "pilih berkas .json"],
    ["of a newer format", '{"format": 3}', "Format skenario lebih baru dari yang dikenal (1): 3", "Muat ulang"],
    ["far too big", "x".repeat(6_000_000), "“berkas.json” terlalu besar", "Pilih berkas .json"],
    ["a key given twice", '{"programmes":{"pkh":{"quota":5,"quota":6}}}', "Kuota PKH diberikan dua kali", "Perbaiki"],
    ["nested without end", "[".repeat(100_000), "“berkas.json” bukan JSON yang sah", "pilih berkas .json"]
  ])("%s", async (_, text, cause, wayOut) => {
    const {page, troubles} = opened;
    await give(page, "berkas.json", "{}"); // what the file before it left is gone
    await page.locator(".save").getByText("“berkas.json” dibuka").waitFor();
    await page
      .getByRole("button", {name: /^Urungkan/})
      .first()
      .click();
    await expectWorkKept(page);
    await give(page, "berkas.json", text);
    const shown = await said(page, ".save");
    expect(shown).toMatch(/^Berkas tidak dapat dibuka\. .*Skenario Anda tetap\. /);
    expect(shown).toContain(cause);
    expect(shown).toContain(wayOut);
    await expectWorkKept(page);
    expect(troubles).toEqual([]);
  });

  it("shows markup in names as text, in a scenario that opens and in one that does not", async () => {
    const {page, troubles} = await open();
    const markup = "<img src=x onerror=alert(1)>";
    await give(page, `${markup}.json`, JSON.stringify({programmes: {[markup]: {quota: 1}}}));
    expect(await said(page, ".save")).toContain(`Program “${markup}” bukan program yang dikenal`);
    await give(page, "x.json", JSON.stringify({name: markup, additional: {blt: bltOf(markup)}}));
    await page.locator(".tabs, .results").getByText(markup).first().waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe("a device that keeps nothing says so, and files and links still work", () => {
  const save = (page: Page) => page.getByRole("button", {name: "Simpan di sini"}).click();

  it("when its storage is full", async () => {
    const {page} = await open();
    await page.evaluate(() => {
      let part = "x".repeat(1 << 20);
      for (let at = 0; part.length > 0; ++at) {
        try {
          localStorage.setItem(`penuh${at}`, part);
        } catch {
          part = part.slice(0, part.length >> 1);
        }
      }
    });
    await save(page);
    expect(await said(page, ".save")).toMatch(/^Penyimpanan perangkat penuh.*sebagai berkas\.$/);
    await expectWorkKept(page);
    await page.close();
  });

  it("when the browser blocks it", async () => {
    const {page, troubles} = await open({
      before: () => {
        Storage.prototype.getItem = () => {
          throw new DOMException("denied", "SecurityError");
        };
      }
    });
    await save(page);
    expect(await said(page, ".save")).toMatch(/^Peramban memblokir penyimpanan.*salin tautannya/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", {name: "Unduh berkas"}).click();
    expect((await download).suggestedFilename()).toBe("desil-kerja-saya.json");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("and when another tab saves at once, nothing is replaced unasked and both lists know", async () => {
    const context = await site.browser.newContext();
    const [page, other] = [await context.newPage(), await context.newPage()];
    await page.goto(`${site.origin}/simulasi${work}`);
    await answered(page);
    await other.goto(`${site.origin}/simulasi#v1&name=Kerja+saya&pkh.threshold=60`);
    await answered(other);
    await other.getByRole("button", {name: "Simpan di sini"}).click();
    await page.locator(".saved-list").getByRole("button", {name: "Kerja saya", exact: true}).waitFor();
    await save(page);
    await page.getByText("Sudah ada simpanan bernama “Kerja saya”.").waitFor();
    await expectWorkKept(page);
    await context.close();
  });
});

describe("an engine that fails says what is left and starts again", () => {
  it("when its worker is ended", async () => {
    const {page, troubles} = await open({
      before: () => {
        const workers: Worker[] = [];
        const Started = window.Worker;
        Object.assign(window, {workers});
        window.Worker = class extends Started {
          constructor(...of: ConstructorParameters<typeof Worker>) {
            super(...of);
            workers.push(this);
          }
        };
      }
    });
    await page.evaluate(() => (window as unknown as {workers: Worker[]}).workers.forEach((one) => one.terminate()));
    await page.locator("#ambang-pkh").press("ArrowRight");
    const text = await said(page, ".results");
    expect(text).toContain("Mesin hitung tidak menjawab");
    expect(text).toContain("skenario Anda tidak hilang");
    await expect.poll(() => page.locator("#ambang-pkh").inputValue()).toBe("25");
    await page.getByRole("button", {name: "Mulai lagi mesin hitung"}).click();
    await page.locator(".results .state.error").waitFor({state: "detached"});
    expect(troubles).toEqual([]);
    await page.close();
  });

  const served = async (
    route: Parameters<Exclude<Parameters<Page["route"]>[1], undefined>>[0],
    change: (body: Buffer) => Buffer
  ) => {
    const response = await route.fetch();
    await route.fulfill({status: 200, body: change(Buffer.from(await response.body()))});
  };

  it.each<[string, Parameters<Page["route"]>, string]>([
    ["is absent", [/A2-regency/, (route) => route.fulfill({status: 404, body: ""})], "peladen menjawab 404"],
    [
      "is unreachable",
      [/S-regency/, (route) => route.abort()],
      "S-regency.arrow tidak dapat diambil: tidak ada jaringan"
    ],
    [
      "is cut short",
      [/A2-regency/, (route) => served(route, (body) => body.subarray(0, body.length >> 1))],
      "A2-regency.arrow terpotong atau rusak"
    ],
    [
      "is another than the manifest says",
      [
        /A2-regency/,
        (route) => served(route, (body) => (body.writeUInt8(body[body.length >> 1]! ^ 1, body.length >> 1), body))
      ],
      "A2-regency.arrow bukan berkas yang disebut manifes data"
    ],
    ["is of a newer release", [/manifest\./, (route) => route.fulfill({json: {schemaVersion: 7}})], "berformat 7"]
  ])("when a file of the release %s", async (_, route, cause) => {
    const {page} = await open({unanswered: true, route});
    const text = await said(page, ".results");
    expect(text).toContain("Data simulasi tidak dapat dibuka.");
    expect(text).toContain(cause);
    expect(text).toContain("masih angka aturan berlaku");
    await expectAddress(page);
    await page.unroute(route[0]);
    await page.getByRole("button", {name: "Mulai lagi mesin hitung"}).click();
    await page.locator("#masuk-keluar:not([hidden])").waitFor();
    await expect.poll(() => page.locator(".results .state.error").count()).toBe(0);
    await page.close();
  });

  it.each([
    ["is absent", {status: 404, body: ""}, "first.json tidak diberikan oleh peladen"],
    ["is cut short", {status: 200, body: '{"version": "20'}, "first.json terpotong atau rusak"]
  ])("when the file of the first view %s, whose link then waits in the address", async (_, answer, cause) => {
    const {page} = await open({unanswered: true, route: [/first\./, (route) => route.fulfill(answer)]});
    expect(await said(page, ".simulation")).toContain(cause);
    await expectAddress(page);
    await page.close();
  });
});

describe("a browser that lacks something says what still works", () => {
  it("without WebGL: the map that is drawn, its legend and its table", async () => {
    const {page} = await open({
      before: () => {
        const get = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
          return kind.includes("webgl") ? null : Reflect.apply(get, this, [kind, ...more]);
        } as typeof get;
      }
    });
    await page.locator("#peta-selisih").getByRole("button", {name: "Perbesar"}).click();
    await page.getByText("Peta yang dapat diperbesar tidak terbuka (WebGL).").waitFor();
    await expect.poll(() => page.locator("#peta-selisih canvas").count()).toBeGreaterThan(0);
    await page.close();
  });

  it("without WebAssembly: all but the check by SQL", async () => {
    const route: Opened["route"] = [
      /engine[^/]*\.js/,
      async (request) => {
        const response = await request.fetch();
        await request.fulfill({response, body: `delete self.WebAssembly;${await response.text()}`});
      }
    ];
    const {page, troubles} = await open({route});
    await page.locator("#periksa-sql").click();
    expect(await said(page, "#periksa")).toMatch(/tidak menjalankan WebAssembly.*tetap berjalan/);
    await expect.poll(() => page.locator("#periksa-sql").isEnabled()).toBe(true);
    await expectWorkKept(page);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("without a network once it stands: what is counted here, and what needs a file says which", async () => {
    const {page} = await open();
    await page.context().setOffline(true);
    const before = await page.locator("h1").innerText();
    await page.locator("#ambang-pkh").press("ArrowRight");
    await page.waitForFunction(() => location.hash.includes("pkh.threshold=25"));
    await expect.poll(() => page.locator("h1").innerText()).not.toBe(before);
    expect(await page.locator(".results .state.error").count()).toBe(0);
    await page.locator("#periksa-sql").click();
    expect(await said(page, "#periksa")).toContain("duckdb.wasm tidak dapat diambil: tidak ada jaringan");
    await page.getByRole("button", {name: /^Unduh ZIP/}).click();
    await page
      .locator(".leave")
      .getByText(/^Berkas tidak jadi\. .*tidak ada jaringan.*coba lagi\.$/)
      .waitFor();
    await page.close();
  });

  it("without a clipboard, as on pages that come without encryption: link and text to copy by hand", async () => {
    const {page, troubles} = await open({
      before: () => Object.defineProperty(navigator, "clipboard", {value: undefined})
    });
    await page.getByRole("button", {name: "Salin tautan"}).click();
    await page.getByText("Peramban menolak menyalin. Tautannya ada di bilah alamat.").waitFor();
    await page.getByRole("button", {name: "Salin tabel, CSV"}).click();
    await page.getByText("Peramban menolak menyalin; pakai Unduh CSV.").waitFor();
    await page.getByRole("button", {name: "Kutip", exact: true}).click();
    await page.locator("dialog .cite-field button").first().click();
    await page.getByText("Teksnya sudah terpilih").waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("without a printed page, when the print is cancelled: the workbench as it was", async () => {
    const {page, troubles} = await open({
      before: () => (window.print = () => document.body.setAttribute("data-printed", ""))
    });
    const before = await page.locator("h1").innerText();
    await page.getByRole("button", {name: "Nota kebijakan"}).click();
    await page.locator("body[data-printed]").waitFor({state: "attached"});
    expect(await page.locator("h1").innerText()).toBe(before);
    await expect.poll(() => page.getByRole("button", {name: "Nota kebijakan"}).isEnabled()).toBe(true);
    await expectWorkKept(page);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
