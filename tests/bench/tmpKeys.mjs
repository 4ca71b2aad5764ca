import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { sliderDelays } from "./sliderDelays.js";
const folders = process.argv.slice(2); const rounds = 2;
for (let r=0;r<rounds;r++) for (const folder of folders) {
  const site = await startServer({ folder });
  const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_ARGUMENTS });
  const ctx = await browser.newContext({ viewport:{width:1440,height:1000}, serviceWorkers:"block" });
  const page = await ctx.newPage(); await page.goto(site.address+"/?chart=treemap",{waitUntil:"networkidle"});
  await page.evaluate(()=>{ window.evs=[]; new PerformanceObserver(l=>{for(const e of l.getEntries()) if(e.interactionId) window.evs.push([e.name,e.duration,e.processingStart-e.startTime,e.processingEnd-e.processingStart])}).observe({type:"event",durationThreshold:16}); });
  const d = await sliderDelays(page, "Total redirected");
  const evs=await page.evaluate(()=>window.evs); const by={}; for(const [n,du,i,p] of evs) (by[n]??=[]).push([du,i,p]);
  const q=(a,f)=>a.toSorted((x,y)=>x-y)[Math.floor(f*(a.length-1))];
  console.log(folder, JSON.stringify(d)); for(const n in by) console.log("   ",n,by[n].length,"dur p50",q(by[n].map(x=>x[0]),.5),"p75",q(by[n].map(x=>x[0]),.75),"input delay p75",q(by[n].map(x=>x[1]),.75).toFixed(0),"proc p75",q(by[n].map(x=>x[2]),.75).toFixed(0));
  await browser.close(); await site.stop();
}
