import {packageScript} from "../../loaders/bundle.js";

process.stdout.write(packageScript("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"));
