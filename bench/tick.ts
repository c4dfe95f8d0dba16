import type {Browser, Page} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";
import {quantiles, type Quantiles} from "./quantiles.js";

/** A threshold held and dragged over the nation's 514 regencies. */
export interface Tick {
  /** Who draws the page's WebGL, software or a GPU. */
  readonly renderer: string;
  readonly tick: Quantiles;
  /** Null while the page does not measure when its map has been drawn. */
  readonly frame: Quantiles | null;
  readonly worker: Quantiles;
}

/** Drags the three thresholds to and fro with the mouse, one move a frame. */
export async function measureTick(browser: Browser, origin: string): Promise<Tick> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(origin);
  await marked(page, "desil:cube-ready");
  await drag(page, "pkh"); // the first drag warms compilers up
  await page.evaluate(() => performance.clearMeasures());
  for (const programme of ["pkh", "sembako", "pip"]) await drag(page, programme);
  const durations = await page.evaluate(() =>
    Object.fromEntries(
      ["desil:tick", "desil:frame", "desil:worker"].map((name) => [
        name,
        performance.getEntriesByName(name).map(({duration}) => duration)
      ])
    )
  );
  const of = (name: string) => quantiles(name, durations[name] ?? []);
  const results = {
    renderer: await rendererOf(page),
    tick: of("desil:tick"),
    frame: durations["desil:frame"]?.length ? of("desil:frame") : null,
    worker: of("desil:worker")
  };
  await page.close();
  return results;
}

async function drag(page: Page, programme: string): Promise<void> {
  const track = (await page.locator(`#ambang-${programme}`).boundingBox())!;
  const y = track.y + track.height / 2;
  const at = (percent: number) => track.x + (track.width * percent) / 100;
  await page.mouse.move(at(40), y);
  await page.mouse.down();
  for (let step = 0; step <= 240; ++step) {
    await page.mouse.move(at(50 + 45 * Math.sin(step / 8)), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.move(at(40), y);
  await page.mouse.up();
}

function rendererOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const gl = document.createElement("canvas").getContext("webgl2");
    const info = gl?.getExtension("WEBGL_debug_renderer_info");
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : "no WebGL";
  });
}
