import {writeReleaseArchive} from "../../loaders/releaseArchive.js";

writeReleaseArchive((bytes) => process.stdout.write(bytes));
