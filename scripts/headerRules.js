// Reads the file _headers, in which static hosts find what to send with which path.
import { readFileSync } from "node:fs";

function parse(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), set: [] });
    else if (/^\s+!/.test(line)) rules.at(-1).set.push([line.trim().slice(1).trim().toLowerCase(), null]);
    else {
      const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/.exec(line);
      rules.at(-1).set.push([name.toLowerCase(), value]);
    }
  }
  return rules;
}

/** Gives the headers of a path, names in lower case: later rules add to earlier ones, `! name` takes one away. */
export function headerRules(file) {
  const rules = parse(readFileSync(file, "utf8"));
  return (path) => {
    const headers = new Map();
    for (const rule of rules) {
      const fits = rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
      if (!fits) continue;
      for (const [name, value] of rule.set)
        if (value === null) headers.delete(name);
        else headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    }
    return Object.fromEntries(headers);
  };
}
