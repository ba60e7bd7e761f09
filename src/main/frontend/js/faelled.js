import "htmx.org";
import "./proof-of-work.js";
import "./keep-draft.js";
import "./file-limit.js";
import "./markdown-editor.js";
import "./sort-list.js";
import "./pass-key.js";
import "./error-summary.js";
