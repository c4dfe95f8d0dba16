import {transferHandlers} from "comlink";

/** Fields by which a page says an error in its language: those of MachineError and of Refusal. */
const kept = ["code", "values", "field", "reason"] as const;

/** Lets errors cross with those fields: of its own Comlink sends an error's name, message and stack only. */
export function keepErrorFields(): void {
  const plain = transferHandlers.get("throw")!;
  transferHandlers.set("throw", {
    ...plain,
    serialize(thrown: {value: unknown}) {
      const [sent, transfer] = plain.serialize(thrown);
      const {value} = thrown;
      if (!(value instanceof Error)) return [sent, transfer];
      const fields = kept.flatMap((key) => (key in value ? [[key, value[key as keyof Error]]] : []));
      const {isError, value: basic} = sent as {isError: true; value: object};
      return [{isError, value: {...basic, ...Object.fromEntries(fields)}}, transfer];
    }
  });
}
