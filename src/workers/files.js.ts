import {bundle} from "../../loaders/bundle.js";

process.stdout.write(await bundle("workers/files.ts"));
