import {z} from "zod";

// Compiled checks probe for eval, which the site's Content-Security-Policy forbids and the browser reports.
z.config({jitless: true});

/** The validation library, set before any schema is made so that it runs under the site's policy. */
export {z};
