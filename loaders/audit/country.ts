import type {Nestings} from "../disclosure/nestings.js";
import type {DenseTable, Lattice} from "../layTables.js";
import type {Places} from "../places.js";

/** A country as an attacker of its published tables is judged against: the lattice, and the secret tables. */
export interface Country {
  readonly places: Places;
  readonly lattice: Lattice;
  readonly nest: Nestings;
  /** The true counts, laid on the lattice. */
  readonly truth: readonly DenseTable[];
}
