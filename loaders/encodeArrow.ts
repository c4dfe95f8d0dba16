import {Field, Int32, makeData, RecordBatch, Schema, Struct, Table, tableToIPC} from "apache-arrow";

/** Counts as an Arrow IPC file of one Int32 column "n" without nulls or keys; the same bytes on every machine. */
export function encodeArrow(counts: Int32Array): Uint8Array {
  const fields = [new Field("n", new Int32(), false)];
  const column = makeData({type: new Int32(), length: counts.length, nullCount: 0, data: counts});
  const data = makeData({type: new Struct(fields), length: counts.length, nullCount: 0, children: [column]});
  return tableToIPC(new Table([new RecordBatch(new Schema(fields), data)]), "file");
}
