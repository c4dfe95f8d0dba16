import {packageFile} from "../../loaders/bundle.js";

process.stdout.write(packageFile("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
