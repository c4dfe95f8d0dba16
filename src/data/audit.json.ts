import {readAudit} from "../../loaders/auditOfCode.js";

process.stdout.write(JSON.stringify(readAudit()));
