// One million inputs, other ones each time; FUZZ_INPUTS and FUZZ_SEED choose how many and which.
import { spawnSync } from "node:child_process";

const env = {
  FUZZ_INPUTS: "1000000",
  FUZZ_SEED: String(Math.floor(Date.now() / 1000) % 2_000_000),
  ...process.env,
};
console.log(`${env.FUZZ_INPUTS} inputs, FUZZ_SEED=${env.FUZZ_SEED}`);
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const { status } = spawnSync(npx, ["vitest", "run", "tests/fuzz", "--disable-console-intercept"], {
  stdio: "inherit",
  env,
});
process.exitCode = status ?? 1;
