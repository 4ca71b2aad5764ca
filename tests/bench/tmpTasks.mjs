import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { longestTask } from "./longestTask.js";
const cases=[["/?chart=treemap","Total redirected"],["/?chart=treemap&base=us-retirement","Total redirected"],["/market/?chart=treemap","Data release"]];
for (let r=0;r<3;r++) for (const folder of process.argv.slice(2)) { const site=await startServer({folder}); const browser=await chromium.launch({executablePath:needChromium(),args:[...CHROMIUM_ARGUMENTS,"--disable-frame-rate-limit","--disable-gpu-vsync"]});
 const out=[]; for(const [path,label] of cases){ const ctx=await browser.newContext({viewport:{width:1440,height:1000},reducedMotion:"reduce",serviceWorkers:"block"}); const page=await ctx.newPage(); await page.goto(site.address+path,{waitUntil:"networkidle"}); await page.waitForTimeout(1000); const t=await longestTask(page,label,{slower:4}); out.push(`${t.over50}/${t.longestBusy.toFixed(0)}`); await ctx.close(); }
 console.log(folder,out.join("  ")); await browser.close(); await site.stop(); }
