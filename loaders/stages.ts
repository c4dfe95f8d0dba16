/** What one stage of the build took. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Rows the stage went through, to the nearest thousand: logs hold no exact count; null where it is not rows that cost. */
  readonly rows: number | null;
  /** Highest memory the process has held up to the stage's end, megabytes. */
  readonly peakMegabytes: number;
}

/** Runs stages one after the other, keeps what each took, and says so. */
export interface Stages {
  readonly done: readonly Stage[];
  run<T>(name: string, work: () => T | Promise<T>, rows?: (result: T) => number): Promise<T>;
}

/** Stages that report to `log`, one line each. */
export function startStages(log: (line: string) => void): Stages {
  const done: Stage[] = [];
  return {
    done,
    async run(name, work, rows) {
      const start = performance.now();
      const startCpu = process.cpuUsage();
      const result = await work();
      const {user, system} = process.cpuUsage(startCpu);
      const stage: Stage = {
        name,
        seconds: (performance.now() - start) / 1e3,
        cpuSeconds: (user + system) / 1e6,
        rows: rows ? Math.round(rows(result) / 1000) * 1000 : null,
        peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024)
      };
      done.push(stage);
      log(describe(stage));
      return result;
    }
  };
}

function describe({name, seconds, rows, peakMegabytes}: Stage): string {
  const counted = rows === null ? "" : `, about ${rows.toLocaleString("en")} rows`;
  return `${name}: ${seconds.toFixed(1)} s${counted}, peak ${peakMegabytes} MB`;
}
