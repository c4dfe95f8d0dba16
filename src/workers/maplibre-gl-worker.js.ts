import {packageScript} from "../../loaders/bundle.js";

process.stdout.write(packageScript("maplibre-gl/dist/maplibre-gl-worker.mjs"));
