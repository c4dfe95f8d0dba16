import {fontFaces} from "../../loaders/fonts.js";

process.stdout.write(fontFaces());
