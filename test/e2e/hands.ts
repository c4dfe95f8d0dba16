import type {Locator, Page} from "playwright-core";
import {expect} from "vitest";

/** One way of working a page. Every hand ends an edit as a reader does, so that the page takes it. */
export interface Hand {
  /** Presses a button, ticks a box. */
  press(target: Locator): Promise<void>;
  /** Moves a threshold's handle to a cut point of at most 60 per cent. */
  threshold(programme: string, percent: number): Promise<void>;
  /** Writes into a box in place of what it held. */
  write(box: Locator, text: string): Promise<void>;
  /** Chooses an option of a list by its text. */
  choose(list: Locator, option: string): Promise<void>;
  /** Goes where the controls are, or where the results are, if a window shows one at a time. */
  turnTo(part: "controls" | "results"): Promise<void>;
}

/** A pointer and a keyboard for text. */
export function mouseHand(page: Page): Hand {
  return {
    press: (target) => target.click(),
    async threshold(programme, percent) {
      const range = page.locator(`#ambang-${programme}`);
      await range.scrollIntoViewIfNeeded();
      const {x, y, width, height} = (await range.boundingBox())!;
      const at = (value: number) => x + (width * value) / 100;
      const from = Number(await range.inputValue());
      await page.mouse.move(at(from), y + height / 2);
      await page.mouse.down();
      await page.mouse.move(at(percent), y + height / 2, {steps: 6});
      await expect.poll(() => range.inputValue()).toBe(String(percent));
      await page.mouse.up();
    },
    async write(box, text) {
      await box.click();
      await box.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async choose(list, option) {
      await list.selectOption({label: option});
    },
    turnTo: async () => undefined
  };
}

/** Keys and nothing else: what Tab does not reach cannot be used. */
export function keyboardHand(page: Page): Hand {
  const reach = async (target: Locator) => {
    for (let presses = 0; presses < mostTabs; ++presses) {
      // looked for anew each time: an answer may lay it anew
      const key = await target.evaluate((element) => {
        const from = document.activeElement!;
        if (from === element) return null;
        const isBehind = (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
        return isBehind && !from.contains(element) ? "Shift+Tab" : "Tab";
      });
      if (key === null) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab does not reach ${target.toString()}`);
  };
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press("Space");
    },
    async threshold(programme, percent) {
      const range = page.locator(`#ambang-${programme}`);
      await reach(range);
      const steps = (percent - Number(await range.inputValue())) / 10;
      for (let step = 0; step < Math.abs(steps); ++step) await page.keyboard.press(steps < 0 ? "PageDown" : "PageUp");
    },
    async write(box, text) {
      await reach(box);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async choose(list, option) {
      await reach(list);
      await page.keyboard.press("Home");
      const chosen = () => list.evaluate((box) => (box as HTMLSelectElement).selectedOptions[0]!.label);
      const count = await list.locator("option").count();
      for (let at = 1; at < count && (await chosen()) !== option; ++at) await page.keyboard.press("ArrowDown");
    },
    turnTo: async () => undefined
  };
}

/** Fingers on a phone, where the controls lie in a sheet over the results. */
export function touchHand(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    async threshold(programme, percent) {
      const range = page.locator(`#ambang-${programme}`);
      const value = async () => Number(await range.inputValue());
      const buttons = page.locator(`.editor.${programme} .track .stepper button`);
      // the press that a tap becomes comes after it
      const step = async (button: Locator, from: number) => {
        await button.tap();
        await expect.poll(value).not.toBe(from);
      };
      for (let at = await value(); at > percent; at = await value()) await step(buttons.first(), at);
      for (let at = await value(); at < percent; at = await value()) await step(buttons.last(), at);
    },
    async write(box, text) {
      await box.tap();
      await box.fill(text);
      await page.keyboard.press("Enter");
    },
    async choose(list, option) {
      await list.selectOption({label: option});
    },
    async turnTo(part) {
      const open = page.locator(".rail.open");
      const isOpen = (await open.count()) > 0;
      if (isOpen === (part === "controls")) return;
      await page.locator(isOpen ? ".sheet-close" : ".sheet-bar .button.solid").tap();
      await open.waitFor({state: isOpen ? "detached" : "visible"});
    }
  };
}

/** More than a page of the workbench has stops. */
const mostTabs = 600;
