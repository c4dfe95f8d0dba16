import {boundaries} from "../../loaders/boundaries.js";

process.stdout.write(JSON.stringify(boundaries()));
