// Bundles the design system with our layers on top of it, the scripts, and the icons in use.
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const out = "../../../target/classes/static/assets";
const system = "node_modules/dkfds/dist";

await build({
  entryPoints: ["css/faelled.css", "js/faelled.js"],
  bundle: true,
  minify: true,
  outdir: out,
  entryNames: "[name]",
  target: ["chrome120", "firefox121", "safari17"],
  format: "esm",
  assetNames: "[name]-[hash]",
  loader: { ".woff": "file", ".woff2": "file", ".ttf": "file", ".eot": "file", ".otf": "file", ".svg": "file", ".png": "file" },
  logLevel: "warning",
});

// One sprite of the design system's icons that templates ask for by name.
const symbols = readFileSync("icons.txt", "utf8").split("\n").filter(Boolean).map((name) => {
  const [, viewBox, paths] = readFileSync(`${system}/img/svg-icons/${name}.svg`, "utf8")
    .match(/viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/);
  return `<symbol id="${name}" viewBox="${viewBox}">${paths.trim()}</symbol>`;
});
writeFileSync(`${out}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>`);

// The mark of the portal, and the municipality's map.
cpSync("img/mark.svg", `${out}/mark.svg`);
cpSync("../resources/demo/map.svg", `${out}/map.svg`);

// Each text is compressed here once instead of for every reader.
for (const file of readdirSync(out).filter((name) => /\.(css|js|svg)$/.test(name))) {
  const content = readFileSync(`${out}/${file}`);
  writeFileSync(`${out}/${file}.gz`, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  writeFileSync(`${out}/${file}.br`, brotliCompressSync(content));
}

// The typeface for documents: PDF and PNG embed it.
const fonts = "../../../target/classes/fonts";
mkdirSync(fonts, { recursive: true });
for (const file of readdirSync(`${system}/fonts/IBMPlexSans/complete/ttf`)) {
  if (/^IBMPlexSans-(Regular|SemiBold)\.ttf$/.test(file)) {
    cpSync(`${system}/fonts/IBMPlexSans/complete/ttf/${file}`, `${fonts}/${file}`);
  }
}
