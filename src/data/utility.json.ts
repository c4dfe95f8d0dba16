import {readUtility} from "../../loaders/utility/readUtility.js";

process.stdout.write(JSON.stringify(readUtility()));
