import "htmx.org";
import "./proof-of-work.js";
import "./keep-draft.js";
import "./file-limit.js";
import "./error-summary.js";
