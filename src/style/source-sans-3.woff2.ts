import {readFont} from "../../loaders/fonts.js";

process.stdout.write(readFont("source-sans-3"));
