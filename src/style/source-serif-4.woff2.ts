import {readFont} from "../../loaders/fonts.js";

process.stdout.write(readFont("source-serif-4"));
