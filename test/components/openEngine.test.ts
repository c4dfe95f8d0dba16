import {expose} from "comlink";
import {afterEach, describe, expect, expectTypeOf, it, vi} from "vitest";
import {latestOnly, openEngine, type EngineClient} from "../../src/components/openEngine.js";
import type {Answer, Engine} from "../../workers/engine.js";

/** A worker made of a message channel, whose other end exposes what is given; nothing if nothing is. */
function fakeWorker(engine?: Partial<Engine>): Worker & {fail(message: string): void} {
  const {port1, port2} = new MessageChannel();
  port1.start();
  if (engine) expose(engine, port2);
  let listener: ((event: {message: string}) => void) | undefined;
  const addEventListener = (type: string, listen: (event: never) => void) => {
    if (type === "error") listener = listen as typeof listener;
    else port1.addEventListener(type, listen as never);
  };
  return {
    addEventListener,
    removeEventListener: port1.removeEventListener.bind(port1),
    postMessage: port1.postMessage.bind(port1),
    terminate: () => (port1.close(), port2.close()),
    fail: (message: string) => listener?.({message})
  } as never;
}

afterEach(() => void vi.useRealTimers());

describe("openEngine", () => {
  it("passes questions on and marks when the fast path answers", async () => {
    const worker = fakeWorker({open: async () => ({manifest: {version: "2026-01-23"}}) as never});
    const client = openEngine("engine.js", () => worker);
    performance.clearMarks();
    expect(await client.open({} as never)).toEqual({manifest: {version: "2026-01-23"}});
    expect(performance.getEntriesByName("desil:cube-ready")).toHaveLength(1);
    client.close();
  });

  it("rejects every question when the worker fails to load, where Comlink alone would wait for ever", async () => {
    const worker = fakeWorker();
    const client = openEngine("engine.js", () => worker);
    const first = client.open({} as never);
    worker.fail("");
    await expect(first).rejects.toThrow("engine worker failed: engine.js");
    await expect(client.simulate({}, {})).rejects.toThrow("engine worker failed: engine.js");
    client.close();
  });

  it("takes a worker that answers nothing for dead, and one that is only busy for alive", async () => {
    vi.useFakeTimers();
    const client = openEngine("engine.js", () => fakeWorker());
    const dead = expect(client.listRows({}, "hukum", "nation")).rejects.toThrow("engine worker does not answer");
    await vi.advanceTimersByTimeAsync(11_999);
    expect(client.isDead()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await dead;
    expect(client.isDead()).toBe(true);
    client.close();
    const idle = openEngine("engine.js", () => fakeWorker());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(idle.isDead()).toBe(false);
    idle.close();
  });

  it("opens the database once, and again after a failure", async () => {
    let opened = 0;
    const openDatabase = async () => {
      if (++opened === 1) throw new Error("database worker failed to load");
    };
    const worker = fakeWorker({openDatabase, checkBySql: async () => ({agrees: true}) as never});
    const client = openEngine("engine.js", () => worker);
    await expect(client.checkBySql({}, "hukum")).rejects.toThrow("database worker failed to load");
    await Promise.all([client.checkBySql({}, "hukum"), client.checkBySql({}, "hukum")]);
    expect(opened).toBe(2);
    client.close();
  });

  it("answers in the types of the engine, or with null", () => {
    expectTypeOf<EngineClient["simulate"]>().returns.toEqualTypeOf<Promise<Answer | null>>();
    expectTypeOf<EngineClient["open"]>().toEqualTypeOf<Engine["open"]>();
  });
});

describe("latestOnly", () => {
  it("asks one at a time, and of those that wait only the last", async () => {
    const asked: number[] = [];
    const settle: (() => void)[] = [];
    const ask = latestOnly((question: number) => {
      asked.push(question);
      return new Promise<number>((resolve) => settle.push(() => resolve(question)));
    });
    const replies = [ask(1), ask(2), ask(3)];
    expect(asked).toEqual([1]);
    settle[0]!();
    expect(await replies[1]).toBeNull();
    await replies[0];
    expect(asked).toEqual([1, 3]);
    settle[1]!();
    expect(await Promise.all(replies)).toEqual([1, null, 3]);
  });

  it("goes on after a question that failed", async () => {
    const ask = latestOnly(async (question: string) => {
      if (question === "bad") throw new RangeError("bad question");
      return question;
    });
    const [bad, good] = [ask("bad"), ask("good")];
    await expect(bad).rejects.toThrow("bad question");
    expect(await good).toBe("good");
  });
});
